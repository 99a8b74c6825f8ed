package de.vertragswerk.typeset.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType file with only some glyphs, which keep their numbers: what is left out has an empty outline. It has the
 * tables that a PDF needs (ISO 32000-1, 9.9) and those by which glyphs are fitted to pixels.
 */
final class FontSubset {
    private static final int MAGIC_SUM = 0xB1B0AFBA;

    private final FontProgram program;
    private final BitSet kept = new BitSet();

    FontSubset(FontProgram program, int[] glyphs) {
        this.program = program;
        keep(0);
        for (int glyph : glyphs) {
            keep(glyph);
        }
    }

    /** Keeps a glyph and those that it is composed of. */
    private void keep(int glyph) {
        if (kept.get(glyph) || glyph >= program.glyphCount()) {
            return;
        }
        kept.set(glyph);
        ByteBuffer outline = program.outline(glyph);
        if (FontProgram.isComposed(outline)) {
            FontProgram.parts(outline, (part, right, up) -> keep(part));
        }
    }

    byte[] bytes() {
        int count = kept.length();
        Map<String, ByteBuffer> tables = new TreeMap<>();
        for (String tag : new String[] {"cvt ", "fpgm", "prep"}) {
            if (program.file().has(tag)) {
                tables.put(tag, program.file().table(tag));
            }
        }
        tables.put("head", copy("head").putInt(8, 0).putShort(50, (short) 1));
        tables.put("hhea", copy("hhea").putShort(34, (short) count));
        tables.put("maxp", copy("maxp").putShort(4, (short) count));
        tables.put("hmtx", metrics(count));
        outlines(count, tables);
        return assemble(tables);
    }

    private ByteBuffer copy(String tag) {
        ByteBuffer table = program.file().table(tag).duplicate();
        return ByteBuffer.allocate(table.remaining()).put(table).flip();
    }

    private ByteBuffer metrics(int count) {
        ByteBuffer metrics = ByteBuffer.allocate(4 * count);
        kept.stream().forEach(glyph -> metrics.putInt(4 * glyph, program.metrics(glyph)));
        return metrics;
    }

    private void outlines(int count, Map<String, ByteBuffer> tables) {
        int size = kept.stream()
                .map(glyph -> padded(program.outline(glyph).remaining()))
                .sum();
        ByteBuffer outlines = ByteBuffer.allocate(size);
        ByteBuffer locations = ByteBuffer.allocate(4 * (count + 1));
        for (int glyph = 0; glyph < count; glyph++) {
            locations.putInt(outlines.position());
            if (kept.get(glyph)) {
                outlines.put(program.outline(glyph));
                outlines.position(padded(outlines.position()));
            }
        }
        tables.put("loca", locations.putInt(size).flip());
        tables.put("glyf", outlines.flip());
    }

    private static byte[] assemble(Map<String, ByteBuffer> tables) {
        int directory = 12 + 16 * tables.size();
        int size = directory
                + tables.values().stream()
                        .mapToInt(table -> padded(table.remaining()))
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables.size() - power)));
        int place = directory;
        int head = 0;
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            ByteBuffer content = table.getValue();
            int length = content.remaining();
            file.put(place, content, content.position(), length);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(sum(file, place, length)).putInt(place).putInt(length);
            head = table.getKey().equals("head") ? place : head;
            place += padded(length);
        }
        return file.putInt(head + 8, MAGIC_SUM - sum(file, 0, size)).array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
