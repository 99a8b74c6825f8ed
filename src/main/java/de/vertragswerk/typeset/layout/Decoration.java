package de.vertragswerk.typeset.layout;

/**
 * A stroke along text, as a comparison marks what is new and what is gone.
 *
 * @param element within the lines of a paragraph that the text is read as
 */
public record Decoration(Element element, Stroke stroke) {
    /** Where the stroke is drawn. */
    public enum Stroke {
        /** Below the text. */
        UNDER,
        /** Through the text. */
        THROUGH
    }
}
