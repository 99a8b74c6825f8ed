package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Outlines of glyphs as a path (ISO 32000-1, 8.5.2), for text that is a drawing and should not be found as text. */
final class GlyphPath {
    private final TrueTypeFont program;
    private final double scale;
    private final Syntax syntax;
    /** The point where the pen is. */
    private double x;

    private double y;

    GlyphPath(Font font, Syntax syntax) throws IOException {
        program = font.face().file();
        scale = font.size() / program.getUnitsPerEm();
        this.syntax = syntax;
    }

    /** Adds a glyph with its origin at a point. */
    void add(int glyph, double left, double baseline) throws IOException {
        AffineTransform place = new AffineTransform(scale, 0, 0, scale, left, baseline);
        PathIterator path = program.getGlyph().getGlyph(glyph).getPath().getPathIterator(place);
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> to(points[0], points[1], "m ");
                case PathIterator.SEG_LINETO -> to(points[0], points[1], "l ");
                case PathIterator.SEG_QUADTO -> curve(points[0], points[1], points[2], points[3]);
                default -> syntax.add("h\n");
            }
        }
    }

    private void to(double toX, double toY, String operator) {
        syntax.number(toX).number(toY).add(operator);
        x = toX;
        y = toY;
    }

    /** A curve with one point that pulls it, as one with two. */
    private void curve(double pullX, double pullY, double toX, double toY) {
        syntax.number((x + 2 * pullX) / 3).number((y + 2 * pullY) / 3);
        syntax.number((toX + 2 * pullX) / 3).number((toY + 2 * pullY) / 3);
        to(toX, toY, "c\n");
    }
}
