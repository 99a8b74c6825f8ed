package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The programs of faces, read once. Threads may share one: its tables are read when it is made, and what reads its bytes
 * later (subsets, outlines) has a stream of its own or locks.
 */
final class Programs {
    private static final Map<String, TrueTypeFont> READ = new ConcurrentHashMap<>();

    private Programs() {}

    static TrueTypeFont of(Face face) {
        return READ.computeIfAbsent(face.name(), name -> read(face.program()));
    }

    private static TrueTypeFont read(byte[] program) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(program));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
