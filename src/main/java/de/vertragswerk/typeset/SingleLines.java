package de.vertragswerk.typeset;

import de.vertragswerk.typeset.fill.LineSetter;
import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Piece;
import de.vertragswerk.typeset.line.LineBreaker;
import de.vertragswerk.typeset.line.Measure;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.List;
import java.util.Optional;

/** Texts in one line: page heads, watermarks. */
record SingleLines(LineBreaker lines) implements LineSetter {
    private static final Measure ENDLESS = new Measure(100_000, 0, Alignment.LEFT, false);

    @Override
    public Line line(String text, TextStyle style) {
        return line(text, style.cut(), style.size());
    }

    Line line(String text, Cut cut, double size) {
        return lines.lines(pieces(text, cut), size, ENDLESS).get(0);
    }

    @Override
    public double width(String text, TextStyle style) {
        return lines.width(pieces(text, style.cut()), style.size());
    }

    private static List<Piece> pieces(String text, Cut cut) {
        return List.of(new Piece.Text(text, cut, Optional.empty(), false));
    }
}
