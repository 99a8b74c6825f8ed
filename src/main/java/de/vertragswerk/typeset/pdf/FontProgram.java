package de.vertragswerk.typeset.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a TrueType file as far as embedding needs it (ISO/IEC 14496-22). Numbers are big-endian. */
final class FontProgram {
    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();

    FontProgram(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
    }

    Optional<ByteBuffer> find(String tag) {
        return Optional.ofNullable(tables.get(tag));
    }

    ByteBuffer table(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException("A typeface without table " + tag));
    }

    int glyphCount() {
        return table("maxp").getShort(4) & 0xFFFF;
    }

    /** The outline of a glyph; empty for a space. */
    ByteBuffer outline(int glyph) {
        int start = location(glyph);
        return table("glyf").slice(start, location(glyph + 1) - start);
    }

    private int location(int glyph) {
        ByteBuffer locations = table("loca");
        boolean isLong = table("head").getShort(50) != 0;
        return isLong ? locations.getInt(4 * glyph) : 2 * (locations.getShort(2 * glyph) & 0xFFFF);
    }

    /** Advance and left side bearing of a glyph, two bytes each. */
    int metrics(int glyph) {
        ByteBuffer metrics = table("hmtx");
        int full = table("hhea").getShort(34) & 0xFFFF;
        if (glyph < full) {
            return metrics.getInt(4 * glyph);
        }
        int bearing = metrics.getShort(4 * full + 2 * (glyph - full)) & 0xFFFF;
        return (metrics.getShort(4 * (full - 1)) << 16) | bearing;
    }

    /** In degrees against the clock from upright: less than 0 for italics. */
    double italicAngle() {
        return find("post").map(post -> post.getInt(4) / 65536.0).orElse(0.0);
    }

    /** From 100 (thin) over 400 (regular) and 700 (bold) to 900. */
    int weight() {
        return find("OS/2").map(os2 -> os2.getShort(4) & 0xFFFF).orElse(400);
    }

    /** Left, bottom, right and top edge of a box that holds every glyph, in parts of the em. */
    double[] box() {
        ByteBuffer head = table("head");
        double em = head.getShort(18) & 0xFFFF;
        double[] box = new double[4];
        for (int i = 0; i < 4; i++) {
            box[i] = head.getShort(36 + 2 * i) / em;
        }
        return box;
    }
}
