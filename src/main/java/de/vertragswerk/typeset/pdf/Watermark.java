package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * A line that rises across the page from the lower left, large and light. Its letters are drawn as outlines: as text
 * they would get between the words of the page when it is searched or copied.
 */
final class Watermark {
    private static final String COLOUR = "0.93 g\n";
    private static final double SHARE_OF_DIAGONAL = 0.7;
    private static final double LARGEST_SHARE_OF_HEIGHT = 0.14;

    private Watermark() {}

    /** A drawing as large as a page. */
    static PDFormXObject draw(Line line, double width, double height, PDDocument document) throws IOException {
        PDFormXObject drawing = new PDFormXObject(content(line, width, height).stream(document));
        drawing.setFormType(1);
        drawing.setBBox(new PDRectangle((float) width, (float) height));
        drawing.setResources(new PDResources());
        return drawing;
    }

    private static Syntax content(Line line, double width, double height) throws IOException {
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

    private static void draw(Glyphs glyphs, double left, double baseline, Syntax syntax) throws IOException {
        GlyphPath path = new GlyphPath(glyphs.font(), syntax);
        double x = left;
        for (int i = 0; i < glyphs.count(); i++) {
            path.add(glyphs.glyph(i), x, baseline);
            x += glyphs.font().advance(glyphs.glyph(i)) + glyphs.shift(i);
        }
    }
}
