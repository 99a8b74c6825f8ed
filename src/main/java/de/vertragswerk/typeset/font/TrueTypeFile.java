package de.vertragswerk.typeset.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of a TrueType file (ISO/IEC 14496-22). Only what is asked for is read. */
public final class TrueTypeFile {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final Map<String, ByteBuffer> tables = new LinkedHashMap<>();

    private TrueTypeFile(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int count = file.getShort(4);
        for (int entry = DIRECTORY; entry < DIRECTORY + count * ENTRY; entry += ENTRY) {
            String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
    }

    /** A file by its bytes. */
    public static TrueTypeFile of(byte[] bytes) {
        return new TrueTypeFile(bytes);
    }

    public boolean has(String tag) {
        return tables.containsKey(tag);
    }

    /**
     * A table, offsets from its first byte.
     *
     * @throws IllegalStateException if it is not there
     */
    public ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("font without table " + tag);
        }
        return table;
    }
}
