package de.vertragswerk.write.docx;

/** The namespaces of the parts of a file (ECMA-376, transitional). */
final class Namespaces {
    private static final String OFFICE = "http://schemas.openxmlformats.org/";

    /** Declarations of all prefixes that are used, names and values in turn. */
    static final String[] ALL = {
        "xmlns:w", OFFICE + "wordprocessingml/2006/main",
        "xmlns:r", OFFICE + "officeDocument/2006/relationships",
        "xmlns:wp", OFFICE + "drawingml/2006/wordprocessingDrawing",
        "xmlns:a", OFFICE + "drawingml/2006/main",
        "xmlns:pic", OFFICE + "drawingml/2006/picture",
        "xmlns:v", "urn:schemas-microsoft-com:vml",
        "xmlns:o", "urn:schemas-microsoft-com:office:office"
    };

    private Namespaces() {}
}
