package de.vertragswerk.write.docx;

/**
 * A style of the style sheet, and how deep in labelled text it stands.
 *
 * @param name its id there; empty for running text
 * @param level 0 for text that stands behind no label
 */
record Style(String name, int level) {
    /** Running text that stands behind no label. */
    static final Style TEXT = new Style("", 0);

    /** The deepest level that the style sheet knows. */
    private static final int DEEPEST = 6;

    static Style named(String name) {
        return new Style(name, 0);
    }

    Style deeper() {
        return new Style(name, level + 1);
    }

    /** The id in the style sheet; a paragraph with a label has one that hangs it out. */
    String id(boolean labelled) {
        if (level == 0) {
            return name.isEmpty() ? "Textkrper" : name;
        }
        return (labelled ? "Ebene" : "EbeneText") + Math.min(level, DEEPEST);
    }
}
