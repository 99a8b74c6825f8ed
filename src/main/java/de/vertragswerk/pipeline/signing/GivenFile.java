package de.vertragswerk.pipeline.signing;

/** A file that the command line names. */
public final class GivenFile {
    private final String name;
    private final byte[] content;

    /**
     * A file.
     *
     * @param name as the user calls it, for findings
     */
    public GivenFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    String name() {
        return name;
    }

    /** Its bytes; nobody changes them. */
    public byte[] content() {
        return content;
    }
}
