package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Face;
import de.vertragswerk.typeset.font.Family;
import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Link;
import de.vertragswerk.typeset.layout.Piece;
import de.vertragswerk.typeset.line.LineBreaker;
import de.vertragswerk.typeset.line.Measure;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.List;
import java.util.Optional;

/** Pieces to lines, and where lines stand in their strips. */
final class Typography {
    /** Wider than any text that is not broken. */
    private static final Measure ONE_LINE = new Measure(100_000, 0, Alignment.LEFT, false);

    private final LineBreaker lines;
    private final Family family;
    private final double foot;

    Typography(TextStyle text, LineBreaker lines, Family family) {
        this.lines = lines;
        this.family = family;
        this.foot = foot(text, family.face(text.cut()));
    }

    /** What is below the baseline if a line of running text stands in the middle of its leading. */
    private static double foot(TextStyle text, Face face) {
        double height = (face.ascent() - face.descent()) * text.size();
        return (text.leading() - height) / 2 - face.descent() * text.size();
    }

    /**
     * The baseline from the top of a strip as high as the leading. Its distance from the bottom is the same for all
     * sizes, so that texts of one leading have common baselines in columns and cells that stand side by side.
     */
    double baseline(TextStyle text) {
        return text.leading() - foot;
    }

    List<Line> lines(List<Piece> pieces, TextStyle text, double width, double indent) {
        Measure measure = new Measure(width, indent, text.alignment(), text.hyphenate());
        return lines.lines(pieces, text.size(), measure);
    }

    /** The lines of a cell; of a table that is too wide its setter tells, not each cell. */
    List<Line> cellLines(List<Piece> pieces, double size, Measure measure) {
        return lines.lines(pieces, size, measure, word -> {});
    }

    /** A text on one line, however long. */
    Line line(String text, TextStyle style) {
        List<Line> set = lines.lines(List.of(piece(text, style, Optional.empty())), style.size(), ONE_LINE);
        return set.isEmpty() ? Line.EMPTY : set.get(0);
    }

    /** A label, whose line is not broken and goes on with other text when it is read. */
    Line line(String text, TextStyle style, Optional<Link> link) {
        Piece words = piece(unbroken(text), style, link);
        return lines.lines(List.of(words, new Piece.NewLine()), style.size(), ONE_LINE)
                .get(0);
    }

    private static Piece piece(String text, TextStyle style, Optional<Link> link) {
        return new Piece.Text(text, style.cut(), link, false);
    }

    /** A label, whose blanks neither break nor stretch apart from the number. */
    static String unbroken(String text) {
        return text.replace(' ', '\u00a0');
    }

    double width(List<Piece> pieces, TextStyle text) {
        return lines.width(pieces, text.size());
    }

    double widestWord(List<Piece> pieces, TextStyle text, boolean hyphenate) {
        return lines.widestWord(pieces, text.size(), hyphenate);
    }

    Font font(Cut cut, double size) {
        return new Font(family.face(cut), size);
    }
}
