package de.vertragswerk.typeset.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The content of streams, uncompressed. */
final class Streams {
    private Streams() {}

    static byte[] read(COSStream stream) throws IOException {
        try (InputStream content = stream.createInputStream()) {
            return content.readAllBytes();
        }
    }

    static void write(COSStream stream, byte[] content) throws IOException {
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
    }
}
