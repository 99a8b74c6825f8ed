package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;

/** A line of text that rises across the page from the lower left, large and light. */
final class Watermark {
    private static final String COLOUR = "0.9 g\n";
    private static final double SHARE_OF_DIAGONAL = 0.7;
    private static final double LARGEST_SHARE_OF_HEIGHT = 0.14;

    private Watermark() {}

    /** The content that shows it behind the text of a page. */
    static Syntax content(Line line, double width, double height, Fonts fonts) {
        double diagonal = Math.sqrt(width * width + height * height);
        double size =
                line.fragments().stream().mapToDouble(Watermark::size).max().orElse(1);
        double scale = Math.min(diagonal * SHARE_OF_DIAGONAL / line.width(), height * LARGEST_SHARE_OF_HEIGHT / size);
        double right = scale * width / diagonal;
        double up = scale * height / diagonal;
        Syntax syntax = new Syntax().add("/Artifact BMC q\n").add(COLOUR);
        syntax.number(right).number(up).number(-up).number(right);
        syntax.number(width / 2).number(height / 2).add("cm\n");
        Ink ink = new Ink(fonts, syntax);
        for (Line.Fragment fragment : line.fragments()) {
            if (fragment instanceof Glyphs glyphs) {
                // A third of the size is about half the height of its letters.
                ink.show(glyphs, fragment.x() - line.width() / 2, -size / 3);
            }
        }
        ink.endText();
        return syntax.add("Q EMC\n");
    }

    private static double size(Line.Fragment fragment) {
        return fragment instanceof Glyphs glyphs ? glyphs.font().size() : 0;
    }
}
