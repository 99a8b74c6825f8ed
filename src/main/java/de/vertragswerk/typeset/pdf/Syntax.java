package de.vertragswerk.typeset.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** PDF syntax in a growing array of bytes (ISO 32000-1, 7.2 and 7.3). */
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
        return add(other.bytes, other.length);
    }

    Syntax add(byte[] data) {
        return add(data, data.length);
    }

    /** Adds the first bytes of an array. */
    Syntax add(byte[] data, int count) {
        reserve(count);
        System.arraycopy(data, 0, bytes, length, count);
        length += count;
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

    Syntax reference(int object) {
        return octet(' ').digits(object).add(" 0 R");
    }

    /** A name with its slash. */
    Syntax name(String name) {
        octet('/');
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet < 127 && "()<>[]{}/%#".indexOf(octet) < 0) {
                octet(octet);
            } else {
                octet('#').hex(octet);
            }
        }
        return this;
    }

    /** A text string (7.9.2.2): as it is where it is ASCII, else UTF-16. */
    Syntax text(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 127)) {
            return literal(text);
        }
        return add("<FEFF").hex(text.getBytes(StandardCharsets.UTF_16BE)).octet('>');
    }

    /** A string of ASCII characters. */
    Syntax literal(String ascii) {
        octet('(');
        for (int i = 0; i < ascii.length(); i++) {
            inString(ascii.charAt(i));
        }
        return octet(')');
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

    Syntax hex(int octet) {
        return octet(HEX.charAt(octet >> 4 & 15)).octet(HEX.charAt(octet & 15));
    }

    Syntax hex(byte[] data) {
        for (byte octet : data) {
            hex(octet);
        }
        return this;
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
