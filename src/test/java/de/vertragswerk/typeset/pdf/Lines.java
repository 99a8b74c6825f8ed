package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a line from fragments, one after the other. */
final class Lines {
    private final Font font;
    private final List<Line.Fragment> fragments = new ArrayList<>();
    private double x;

    Lines(Font font) {
        this.font = font;
    }

    static Line of(Font font, String text) {
        return new Lines(font).text(text).end();
    }

    Lines text(String text) {
        return add(text, Optional.empty(), false, 0);
    }

    Lines link(String text, Link link) {
        return add(text, Optional.of(link), false, 0);
    }

    Lines open(String text) {
        return add(text, Optional.empty(), true, 0);
    }

    /** Text whose spaces are wider by so many pt. */
    Lines wide(String text, double widening) {
        return add(text, Optional.empty(), false, widening);
    }

    Lines blank(double width) {
        fragments.add(new Line.Blank(x, width));
        x += width;
        return this;
    }

    Line end() {
        return new Line(fragments, x, false);
    }

    private Lines add(String text, Optional<Link> link, boolean open, double widening) {
        int[] glyphs = text.codePoints()
                .map(c -> font.face().glyph(c == 0xAD ? '-' : c))
                .toArray();
        double[] shifts = new double[glyphs.length];
        double width = 0;
        for (int i = 0; i < glyphs.length; i++) {
            shifts[i] = text.codePointAt(text.offsetByCodePoints(0, i)) == ' ' ? widening : 0;
            width += font.advance(glyphs[i]) + shifts[i];
        }
        fragments.add(new Glyphs(x, width, font, glyphs, shifts, text, link, open));
        x += width;
        return this;
    }
}
