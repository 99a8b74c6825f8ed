package de.vertragswerk.ingest.source.sheet;

/** Raised figures, as numbers of sentences and in "m²", which would else run into the text. */
public final class Superscript {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    /** The figures raised; any other text as it stands. */
    public static String of(String text) {
        boolean isNumber = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber) {
            return text;
        }
        StringBuilder raised = new StringBuilder();
        text.chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
        return raised.toString();
    }
}
