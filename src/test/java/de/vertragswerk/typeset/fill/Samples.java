package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.font.HalfEmFace;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import de.vertragswerk.typeset.style.Furniture;
import de.vertragswerk.typeset.style.PageStyle;
import de.vertragswerk.typeset.style.TableStyle;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Strips and styles in round numbers: lines of 10 pt in an area of 100 pt, which begins at (50, 100). */
final class Samples {
    static final TextStyle TEXT = new TextStyle(10, 10, Cut.REGULAR, Alignment.LEFT, 0, 0, 0, false);
    static final Area BODY = new Area(50, 100, 210, 100);

    private Samples() {}

    static PageStyle style(double grid) {
        return style(BODY, grid, Optional.empty(), List.of());
    }

    static PageStyle style(Area firstBody, double grid, Optional<Furniture> furniture, List<PageStyle.FoldMark> folds) {
        return new PageStyle(
                "serif",
                310,
                300,
                BODY,
                firstBody,
                1,
                10,
                grid,
                TEXT,
                List.of(TEXT),
                0,
                0,
                0,
                0,
                new TableStyle(TEXT, TableStyle.Rules.NONE, 0, 0),
                List.of(),
                Map.of(),
                furniture,
                furniture,
                Optional.empty(),
                Optional.empty(),
                folds);
    }

    static Strip line() {
        return strip(0, 10, 0, Ending.ALLOWED);
    }

    static Strip tied() {
        return strip(0, 10, 0, Ending.AVOIDED);
    }

    static Strip newPage() {
        return strip(0, 10, 0, Ending.PAGE);
    }

    static Strip strip(double before, double height, double after, Ending ending) {
        return new Strip(before, height, after, ending, false, List.of(), List.of());
    }

    static Strip onGrid(double before, double after, Ending ending) {
        return new Strip(before, 10, after, ending, true, List.of(), List.of());
    }

    static Strip row(double height, Strip head) {
        return new Strip(0, height, 0, Ending.ALLOWED, false, List.of(), List.of(head));
    }

    static Strip marked(Mark... marks) {
        return new Strip(0, 10, 0, Ending.ALLOWED, false, List.of(marks), List.of());
    }

    /** A strip with a text, for findings. */
    static Strip saying(String text, double height, Ending ending) {
        Mark mark = new Mark.Text(0, 8, setLine(text, TEXT), Element.root());
        return new Strip(0, height, 0, ending, false, List.of(mark), List.of());
    }

    /** A line whose characters are all half as wide as high. */
    static Line setLine(String text, TextStyle style) {
        int count = text.codePointCount(0, text.length());
        double width = count * style.size() / 2;
        Font font = new Font(new HalfFace(), style.size());
        Glyphs glyphs = new Glyphs(
                0, width, font, text.codePoints().toArray(), new double[count], text, Optional.empty(), false);
        return new Line(List.of(glyphs), width, false);
    }

    /** A face in which a glyph's number is its character's. */
    record HalfFace() implements HalfEmFace {
        @Override
        public String name() {
            return "Half";
        }

        @Override
        public double kern(int left, int right) {
            return 0.1;
        }

        @Override
        public double ascent() {
            return 0.9;
        }

        @Override
        public double descent() {
            return -0.2;
        }
    }
}
