package de.vertragswerk.ingest.source.pdf;

import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the streams of a file on trial, keeping nothing, before PDFBox would keep all. */
final class Inflation {
    private static final long MOST_OF_ONE = 256L << 20;
    private static final long MOST_OF_ALL = 1024L << 20;
    /** Unpacked, any file may have so much; and so many times its size. */
    private static final int ALWAYS = 64 << 20;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final byte[] content;
    private final byte[] buffer = new byte[1 << 16];
    private long total;

    private Inflation(byte[] content) {
        this.content = content;
    }

    static void refuseBombs(byte[] content) throws Unreadable {
        new Inflation(content).run();
    }

    private void run() throws Unreadable {
        for (int at = next(0); at >= 0; ) {
            int start = at + STREAM.length;
            while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
                start++;
            }
            at = next(isDeflated(start) ? inflate(start) : start);
        }
    }

    private int next(int from) {
        for (int i = from; i <= content.length - STREAM.length; i++) {
            if (content[i] == 's' && isStream(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || content[at - 1] != 'd';
    }

    /** Whether what begins here has the mark of zlib. */
    private boolean isDeflated(int at) {
        return at + 2 < content.length
                && (content[at] & 0x0f) == 8
                && ((content[at] & 0xff) * 256 + (content[at + 1] & 0xff)) % 31 == 0;
    }

    /** Unpacks what begins at an offset, and tells where it ends. */
    private int inflate(int start) throws Unreadable {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            long size = 0;
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0) {
                    break;
                }
                size += length;
                total += length;
                refuse(size);
            }
        } catch (DataFormatException e) {
            // A damaged stream is PDFBox's business; here only its size counts.
            return start + 1;
        } finally {
            inflater.end();
        }
        return start + 1;
    }

    private void refuse(long size) throws Unreadable {
        boolean isTooMuch = size > MOST_OF_ONE || total > MOST_OF_ALL;
        if (isTooMuch && total > ALWAYS) {
            throw new Unreadable(
                    "pdf-zu-gross",
                    "Die PDF-Datei würde entpackt mehr als " + (size >> 20) + " MB einnehmen.",
                    "Nur die Seiten mit der Vereinbarung in eine eigene Datei drucken.");
        }
    }
}
