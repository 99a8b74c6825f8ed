package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.font.Family;
import de.vertragswerk.typeset.hyphenation.Hyphenator;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Piece;
import de.vertragswerk.typeset.layout.Troubles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Breaks paragraphs into lines (Knuth and Plass, "Breaking Paragraphs into Lines", 1981). It works in buffers of its own:
 * for use by one thread at a time.
 */
public final class LineBreaker {
    private final Shaper shaper;
    private final Division division;
    private final Troubles troubles;
    private final Ribbon ribbon = new Ribbon();
    private final Breaks breaks = new Breaks();
    private final Passes passes;

    public LineBreaker(Family family, Hyphenator hyphenator, Troubles troubles) {
        this.shaper = new Shaper(family);
        this.division = new Division(hyphenator);
        this.troubles = troubles;
        this.passes = new Passes(ribbon, breaks, division);
    }

    /**
     * The lines of a paragraph; none where it has no text. Every line but the last ends within a word or with a space, which
     * has no width.
     *
     * @param size of the text in pt
     */
    public List<Line> lines(List<Piece> pieces, double size, Measure measure) {
        return lines(pieces, size, measure, troubles::tooWide);
    }

    /** The same lines where others are to hear of words that are too wide. */
    public List<Line> lines(List<Piece> pieces, double size, Measure measure, Consumer<String> tooWide) {
        List<Line> lines = new ArrayList<>();
        double indent = measure.indent();
        List<List<Piece>> stretches = stretches(pieces);
        for (int i = 0; i < stretches.size(); i++) {
            boolean goesOn = i < stretches.size() - 1;
            shape(stretches.get(i), size, Math.max(0, Math.min(measure.width(), measure.width() - indent)));
            reportMissing();
            if (ribbon.count() > 0) {
                Terms terms = Terms.of(measure, indent, size);
                int[] ends = passes.breaks(terms, measure.hyphenate(), tooWide);
                addLines(lines, ends, new LineMaker(ribbon, breaks, measure, terms.indent()), goesOn);
            } else if (goesOn) {
                lines.add(new Line(List.of(), 0, false));
            }
            indent = 0;
        }
        return lines;
    }

    /** The width of a paragraph whose lines end only where the author asked for it, in pt. */
    public double width(List<Piece> pieces, double size) {
        double width = 0;
        for (List<Piece> stretch : stretches(pieces)) {
            shape(stretch, size, Double.POSITIVE_INFINITY);
            breaks.collect(ribbon, false);
            width = Math.max(width, breaks.width(0, breaks.last()));
        }
        return width;
    }

    /** The width of the widest part of a paragraph that is divided only in distress, in pt. */
    public double widestWord(List<Piece> pieces, double size, boolean hyphenate) {
        double widest = 0;
        for (List<Piece> stretch : stretches(pieces)) {
            shape(stretch, size, Double.POSITIVE_INFINITY);
            division.atSigns(ribbon);
            if (hyphenate) {
                division.atSyllables(ribbon);
            }
            breaks.collect(ribbon, false);
            for (int at = 1; at <= breaks.last(); at++) {
                widest = Math.max(widest, breaks.width(at - 1, at));
            }
        }
        return widest;
    }

    private static void addLines(List<Line> lines, int[] ends, LineMaker maker, boolean goesOn) {
        int from = 0;
        for (int end : ends) {
            lines.add(maker.line(from, end, goesOn));
            from = end;
        }
    }

    /** What stands between the line ends that the author asked for. */
    private static List<List<Piece>> stretches(List<Piece> pieces) {
        List<List<Piece>> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.NewLine) {
                stretches.add(pieces.subList(from, i));
                from = i + 1;
            }
        }
        stretches.add(pieces.subList(from, pieces.size()));
        return stretches;
    }

    private void shape(List<Piece> stretch, double size, double room) {
        ribbon.clear();
        for (Piece piece : stretch) {
            if (piece instanceof Piece.Text text) {
                shaper.append(text, size, ribbon);
            } else if (piece instanceof Piece.Blank blank) {
                ribbon.addBlank(Math.min(room, blank.width()));
            }
        }
        ribbon.trim();
    }

    private void reportMissing() {
        for (int i = ribbon.missing().nextSetBit(0);
                i >= 0;
                i = ribbon.missing().nextSetBit(i + 1)) {
            troubles.missing(ribbon.codePoint(i), ribbon.text(ribbon.wordStart(i), ribbon.wordEnd(i)));
        }
    }
}
