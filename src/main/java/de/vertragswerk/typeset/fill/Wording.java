package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Strip;

/** The words by which an author finds a strip in the text. */
final class Wording {
    private Wording() {}

    /** The longest text, as labels are found everywhere, or the name of a picture; empty where there is neither. */
    static String of(Strip strip) {
        String longest = "";
        for (Mark mark : strip.marks()) {
            String words = mark instanceof Mark.Text text
                    ? of(text.line())
                    : mark instanceof Mark.Picture picture ? picture.source() : "";
            longest = words.length() > longest.length() ? words : longest;
        }
        return longest;
    }

    private static String of(Line line) {
        StringBuilder words = new StringBuilder();
        for (Line.Fragment fragment : line.fragments()) {
            if (fragment instanceof Glyphs glyphs) {
                words.append(glyphs.text());
            }
        }
        return words.toString().replace("\u00AD", "").strip();
    }
}
