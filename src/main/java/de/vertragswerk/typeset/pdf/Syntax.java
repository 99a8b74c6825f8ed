package de.vertragswerk.typeset.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The syntax of content streams in a growing array of bytes (ISO 32000-1, 7.2 and 7.3). PDFBox's own writer of them takes
 * about three times as long for text, since it looks up the glyph of each character again (docs/adr/0011).
 */
final class Syntax {
    private static final String HEX = "0123456789ABCDEF";

    private byte[] bytes = new byte[512];
    private int length;

    int length() {
        return length;
    }

    /** The bytes; valid as far as {@link #length} goes, until more is added. */
    byte[] bytes() {
        return bytes;
    }

    void clear() {
        length = 0;
    }

    /** Adds tokens as they are. */
    Syntax add(String ascii) {
        int count = ascii.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    Syntax add(Syntax other) {
        reserve(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    Syntax octet(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /** A number with at most three decimals, and a space. */
    Syntax number(double value) {
        return thousandths(Math.round(value * 1000));
    }

    /** A number given in thousandths, and a space. */
    Syntax thousandths(long value) {
        long size = Math.abs(value);
        if (value < 0) {
            octet('-');
        }
        digits(size / 1000);
        int rest = (int) (size % 1000);
        if (rest > 0) {
            octet('.').octet('0' + rest / 100);
            if (rest % 100 > 0) {
                octet('0' + rest / 10 % 10);
                if (rest % 10 > 0) {
                    octet('0' + rest % 10);
                }
            }
        }
        return octet(' ');
    }

    /** A whole number. */
    Syntax integer(long value) {
        return value < 0 ? octet('-').digits(-value) : digits(value);
    }

    /** A whole number that is not negative. */
    Syntax digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        return octet('0' + (int) (value % 10));
    }

    /** A text string (7.9.2.2). */
    Syntax text(String text) {
        add("<FEFF");
        for (byte octet : text.getBytes(StandardCharsets.UTF_16BE)) {
            octet(HEX.charAt(octet >> 4 & 15)).octet(HEX.charAt(octet & 15));
        }
        return octet('>');
    }

    /** One byte between the parentheses of a string. */
    Syntax inString(int octet) {
        switch (octet) {
            case '(', ')', '\\' -> octet('\\').octet(octet);
            case '\r' -> add("\\r");
            default -> octet(octet);
        }
        return this;
    }

    /** A compressed stream of what was added. */
    PDStream stream(PDDocument document) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes, 0, length), COSName.FLATE_DECODE);
    }

    /** What was added, each byte as a character. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
