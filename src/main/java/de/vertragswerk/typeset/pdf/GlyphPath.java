package de.vertragswerk.typeset.pdf;

import java.nio.ByteBuffer;

/** Outlines of glyphs as a path (ISO 32000-1, 8.5.2), for text that is a drawing and should not be found as text. */
final class GlyphPath {
    private static final int ON_CURVE = 0x01;
    private static final int X_BYTE = 0x02;
    private static final int Y_BYTE = 0x04;
    private static final int REPEATED = 0x08;
    private static final int X_SAME = 0x10;
    private static final int Y_SAME = 0x20;

    private final FontProgram program;
    private final double scale;
    private final Syntax syntax;

    /** A path in a size. */
    GlyphPath(FontProgram program, double size, Syntax syntax) {
        this.program = program;
        this.scale = size / program.unitsPerEm();
        this.syntax = syntax;
    }

    /** Adds a glyph with its origin at a point. Parts of a composed glyph are shifted, not scaled. */
    void add(int glyph, double x, double y) {
        ByteBuffer outline = program.outline(glyph);
        if (FontProgram.isComposed(outline)) {
            FontProgram.parts(outline, (part, right, up) -> add(part, x + right * scale, y + up * scale));
        } else if (outline.hasRemaining()) {
            contours(outline, x, y);
        }
    }

    private void contours(ByteBuffer outline, double x, double y) {
        int[] ends = new int[outline.getShort()];
        outline.position(10);
        for (int i = 0; i < ends.length; i++) {
            ends[i] = outline.getChar();
        }
        int instructions = outline.getChar();
        outline.position(outline.position() + instructions);
        int count = ends[ends.length - 1] + 1;
        int[] flags = flags(outline, count);
        double[] xs = coordinates(outline, flags, X_BYTE, X_SAME, x);
        double[] ys = coordinates(outline, flags, Y_BYTE, Y_SAME, y);
        int start = 0;
        for (int end : ends) {
            contour(flags, xs, ys, start, end);
            start = end + 1;
        }
    }

    private static int[] flags(ByteBuffer outline, int count) {
        int[] flags = new int[count];
        for (int i = 0; i < count; i++) {
            flags[i] = outline.get();
            int repeats = (flags[i] & REPEATED) != 0 ? outline.get() & 0xFF : 0;
            for (; repeats > 0; repeats--) {
                flags[i + 1] = flags[i];
                i++;
            }
        }
        return flags;
    }

    private double[] coordinates(ByteBuffer outline, int[] flags, int isByte, int same, double origin) {
        double[] coordinates = new double[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean marked = (flags[i] & same) != 0;
            if ((flags[i] & isByte) != 0) {
                int step = outline.get() & 0xFF;
                value += marked ? step : -step;
            } else if (!marked) {
                value += outline.getShort();
            }
            coordinates[i] = origin + value * scale;
        }
        return coordinates;
    }

    /** A closed curve; between two points off the curve lies one on it. */
    private void contour(int[] flags, double[] xs, double[] ys, int start, int end) {
        int first = start;
        while (first < end && (flags[first] & ON_CURVE) == 0) {
            first++;
        }
        double x = xs[first];
        double y = ys[first];
        boolean pulled = false;
        double pullX = 0;
        double pullY = 0;
        syntax.number(x).number(y).add("m ");
        int count = end - start + 1;
        for (int i = 1; i <= count; i++) {
            int at = start + (first - start + i) % count;
            boolean onCurve = (flags[at] & ON_CURVE) != 0;
            if (pulled) {
                double toX = onCurve ? xs[at] : (pullX + xs[at]) / 2;
                double toY = onCurve ? ys[at] : (pullY + ys[at]) / 2;
                curve(x, y, pullX, pullY, toX, toY);
                x = toX;
                y = toY;
            } else if (onCurve) {
                x = xs[at];
                y = ys[at];
                syntax.number(x).number(y).add("l ");
            }
            pulled = !onCurve;
            pullX = xs[at];
            pullY = ys[at];
        }
        syntax.add("h\n");
    }

    /** A curve with one point that pulls it, as one with two. */
    private void curve(double fromX, double fromY, double pullX, double pullY, double toX, double toY) {
        syntax.number((fromX + 2 * pullX) / 3).number((fromY + 2 * pullY) / 3);
        syntax.number((toX + 2 * pullX) / 3).number((toY + 2 * pullY) / 3);
        syntax.number(toX).number(toY).add("c\n");
    }
}
