package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import java.io.IOException;

/**
 * A line that rises across the page from the lower left, large and light. Its letters are drawn as outlines: as text
 * they would get between the words of the page when it is searched or copied.
 */
final class Watermark {
    private static final String COLOUR = "0.93 g\n";
    private static final double SHARE_OF_DIAGONAL = 0.7;
    private static final double LARGEST_SHARE_OF_HEIGHT = 0.14;

    private Watermark() {}

    /** Writes it as a drawing as large as a page, and gives its number. */
    static int write(Line line, double width, double height, PdfFile file) throws IOException {
        Syntax box = new Syntax().add("/BBox[0 0 ").number(width).number(height).add("]");
        int number = file.reserve();
        String entries = "/Type/XObject/Subtype/Form/FormType 1/Resources<<>>" + box;
        file.stream(number, entries, content(line, width, height));
        return number;
    }

    private static Syntax content(Line line, double width, double height) {
        double diagonal = Math.sqrt(width * width + height * height);
        double size =
                line.fragments().stream().mapToDouble(Watermark::size).max().orElse(1);
        double scale = Math.min(diagonal * SHARE_OF_DIAGONAL / line.width(), height * LARGEST_SHARE_OF_HEIGHT / size);
        double right = scale * width / diagonal;
        double up = scale * height / diagonal;
        Syntax syntax = new Syntax().add(COLOUR);
        syntax.number(right).number(up).number(-up).number(right);
        syntax.number(width / 2).number(height / 2).add("cm\n");
        for (Line.Fragment fragment : line.fragments()) {
            if (fragment instanceof Glyphs glyphs) {
                // A third of the size is about half the height of its letters.
                draw(glyphs, fragment.x() - line.width() / 2, -size / 3, syntax);
            }
        }
        return syntax.add("f\n");
    }

    private static double size(Line.Fragment fragment) {
        return fragment instanceof Glyphs glyphs ? glyphs.font().size() : 0;
    }

    private static void draw(Glyphs glyphs, double left, double baseline, Syntax syntax) {
        FontProgram program = new FontProgram(glyphs.font().face().program());
        GlyphPath path = new GlyphPath(program, glyphs.font().size(), syntax);
        double x = left;
        for (int i = 0; i < glyphs.count(); i++) {
            path.add(glyphs.glyph(i), x, baseline);
            x += glyphs.font().advance(glyphs.glyph(i)) + glyphs.shift(i);
        }
    }
}
