package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.TrueTypeFile;
import java.nio.ByteBuffer;

/** What embedding needs from a TrueType file (ISO/IEC 14496-22). */
final class FontProgram {
    private static final int HAS_MORE_PARTS = 0x20;
    private static final int HAS_WORDS = 0x01;
    private static final int HAS_SCALE = 0x08;
    private static final int HAS_TWO_SCALES = 0x40;
    private static final int HAS_MATRIX = 0x80;

    private final TrueTypeFile file;
    private final ByteBuffer outlines;
    private final ByteBuffer locations;
    private final boolean hasLongLocations;

    FontProgram(byte[] bytes) {
        file = TrueTypeFile.of(bytes);
        outlines = file.table("glyf");
        locations = file.table("loca");
        hasLongLocations = file.table("head").getShort(50) != 0;
    }

    TrueTypeFile file() {
        return file;
    }

    int glyphCount() {
        return file.table("maxp").getChar(4);
    }

    int unitsPerEm() {
        return file.table("head").getChar(18);
    }

    /** The outline of a glyph; empty for a space. */
    ByteBuffer outline(int glyph) {
        int start = location(glyph);
        return outlines.slice(start, location(glyph + 1) - start);
    }

    private int location(int glyph) {
        return hasLongLocations ? locations.getInt(4 * glyph) : 2 * locations.getChar(2 * glyph);
    }

    /** Takes the parts of a glyph. */
    @FunctionalInterface
    interface Parts {
        /** A part, and how far it is shifted. */
        void part(int glyph, int right, int up);
    }

    /** Whether an outline is composed of other glyphs. */
    static boolean isComposed(ByteBuffer outline) {
        return outline.hasRemaining() && outline.getShort(0) < 0;
    }

    /** Names the glyphs that a composed outline consists of. */
    static void parts(ByteBuffer outline, Parts parts) {
        int at = 10;
        int flags;
        do {
            flags = outline.getShort(at);
            boolean words = (flags & HAS_WORDS) != 0;
            int right = words ? outline.getShort(at + 4) : outline.get(at + 4);
            int up = words ? outline.getShort(at + 6) : outline.get(at + 5);
            parts.part(outline.getChar(at + 2), right, up);
            at += 4 + (words ? 4 : 2) + scaling(flags);
        } while ((flags & HAS_MORE_PARTS) != 0);
    }

    /** How many bytes tell how a part is scaled. */
    private static int scaling(int flags) {
        if ((flags & HAS_MATRIX) != 0) {
            return 8;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & HAS_SCALE) != 0 ? 2 : 0;
    }

    /** Advance and left side bearing of a glyph, two bytes each. */
    int metrics(int glyph) {
        ByteBuffer metrics = file.table("hmtx");
        int full = file.table("hhea").getChar(34);
        if (glyph < full) {
            return metrics.getInt(4 * glyph);
        }
        int bearing = metrics.getChar(4 * full + 2 * (glyph - full));
        return (metrics.getShort(4 * (full - 1)) << 16) | bearing;
    }

    /** In degrees against the clock from upright: less than 0 for italics. */
    double italicAngle() {
        return file.has("post") ? file.table("post").getInt(4) / 65536.0 : 0;
    }

    /** From 100 (thin) over 400 (regular) and 700 (bold) to 900. */
    int weight() {
        return file.has("OS/2") ? file.table("OS/2").getChar(4) : 400;
    }

    /** Left, bottom, right and top edge of a box that holds every glyph, in parts of the em. */
    double[] box() {
        double[] box = new double[4];
        for (int i = 0; i < 4; i++) {
            box[i] = (double) file.table("head").getShort(36 + 2 * i) / unitsPerEm();
        }
        return box;
    }
}
