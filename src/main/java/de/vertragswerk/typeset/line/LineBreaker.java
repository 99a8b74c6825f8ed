package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Face;
import de.vertragswerk.typeset.font.Family;
import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.hyphenation.Hyphenator;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Link;
import de.vertragswerk.typeset.layout.Piece;
import de.vertragswerk.typeset.layout.Troubles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stand-in until branch {@code line} is merged: fills lines greedily. */
public final class LineBreaker {
    private final Family family;

    public LineBreaker(Family family, Hyphenator hyphenator, Troubles troubles) {
        this.family = family;
    }

    private record Word(String text, Cut cut, Optional<Link> link, boolean open, double blank) {}

    public List<Line> lines(List<Piece> pieces, double size, Measure measure) {
        List<Line> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        double indent = measure.indent();
        double x = indent;
        boolean any = false;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.NewLine) {
                lines.add(line(line, size, indent, measure));
                line.clear();
                indent = 0;
                x = 0;
                continue;
            }
            any = true;
            for (Word word : words(piece)) {
                double width = width(word, size);
                if (x + width(word.text().stripTrailing(), word.cut(), size) > measure.width() + 1e-6
                        && !line.isEmpty()) {
                    lines.add(line(line, size, indent, measure));
                    line.clear();
                    indent = 0;
                    x = 0;
                }
                line.add(word);
                x += width;
            }
        }
        if (any) {
            lines.add(line(line, size, indent, measure));
        }
        return lines;
    }

    public double width(List<Piece> pieces, double size) {
        double width = 0;
        for (Piece piece : pieces) {
            for (Word word : words(piece)) {
                width += width(word, size);
            }
        }
        return width;
    }

    public double widestWord(List<Piece> pieces, double size) {
        double widest = 0;
        for (Piece piece : pieces) {
            for (Word word : words(piece)) {
                widest = Math.max(
                        widest,
                        word.blank() > 0 ? word.blank() : width(word.text().strip(), word.cut(), size));
            }
        }
        return widest;
    }

    private double width(Word word, double size) {
        return word.blank() > 0 ? word.blank() : width(word.text(), word.cut(), size);
    }

    private double width(String text, Cut cut, double size) {
        Face face = family.face(cut);
        return text.codePoints().mapToDouble(c -> face.advance(face.glyph(c))).sum() * size;
    }

    private static List<Word> words(Piece piece) {
        List<Word> words = new ArrayList<>();
        if (piece instanceof Piece.Blank blank) {
            words.add(new Word("", Cut.REGULAR, Optional.empty(), false, blank.width()));
        } else if (piece instanceof Piece.Text text) {
            for (String word : text.text().split("(?<= )", -1)) {
                if (!word.isEmpty()) {
                    words.add(new Word(word, text.cut(), text.link(), text.open(), 0));
                }
            }
        }
        return words;
    }

    private Line line(List<Word> words, double size, double indent, Measure measure) {
        double total = indent;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            total += i == words.size() - 1 && word.blank() == 0
                    ? width(word.text().stripTrailing(), word.cut(), size)
                    : width(word, size);
        }
        double free = measure.width() - total;
        double x = indent
                + (measure.alignment() == Alignment.CENTER
                        ? free / 2
                        : measure.alignment() == Alignment.RIGHT ? free : 0);
        List<Line.Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.blank() > 0) {
                fragments.add(new Line.Blank(x, word.blank()));
            } else {
                String text = i == words.size() - 1 ? word.text().stripTrailing() : word.text();
                Face face = family.face(word.cut());
                int[] glyphs = text.codePoints().map(face::glyph).toArray();
                double width = width(text, word.cut(), size);
                fragments.add(new Glyphs(
                        x,
                        width,
                        new Font(face, size),
                        glyphs,
                        new double[glyphs.length],
                        text,
                        word.link(),
                        word.open()));
            }
            x += width(word, size);
        }
        return new Line(fragments, x, false);
    }
}
