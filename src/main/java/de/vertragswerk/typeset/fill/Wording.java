package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Strip;

/** The words by which an author finds a strip in the text. */
final class Wording {
    private Wording() {}

    /** The first line of text, or the name of the first picture; empty where there is neither. */
    static String of(Strip strip) {
        for (Mark mark : strip.marks()) {
            if (mark instanceof Mark.Text text) {
                return of(text.line());
            }
            if (mark instanceof Mark.Picture picture) {
                return picture.source();
            }
        }
        return "";
    }

    private static String of(Line line) {
        StringBuilder words = new StringBuilder();
        for (Line.Fragment fragment : line.fragments()) {
            if (fragment instanceof Glyphs glyphs) {
                words.append(glyphs.text());
            }
        }
        return words.toString().replace("\u00AD", "");
    }
}
