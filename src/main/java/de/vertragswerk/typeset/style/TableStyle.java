package de.vertragswerk.typeset.style;

/**
 * How a table looks.
 *
 * @param padding between a rule and the text of a cell
 */
public record TableStyle(TextStyle text, Rules rules, double thickness, double padding) {
    /** Which rules a table has. */
    public enum Rules {
        ALL,
        /** Above and below the table and below the header. */
        HORIZONTAL,
        NONE
    }
}
