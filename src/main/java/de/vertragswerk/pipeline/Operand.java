package de.vertragswerk.pipeline;

/**
 * What a command works on.
 *
 * @param variant empty for a work with one document for all parties
 */
public record Operand(String work, String variant) {

    /** {@code WERK/VARIANTE}, or {@code WERK} alone. */
    @Override
    public String toString() {
        return variant.isEmpty() ? work : work + "/" + variant;
    }

    /** Where signed files of its work are kept. */
    public String archive() {
        return folder() + "/akte";
    }

    String folder() {
        return "agreements/" + work;
    }

    String baseFile() {
        return folder() + "/vereinbarung.yaml";
    }

    /** The file that is the variant's own: its definition, or the base text where there are no variants. */
    public String file() {
        return variant.isEmpty() ? baseFile() : folder() + "/" + variant + ".yaml";
    }
}
