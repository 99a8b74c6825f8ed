package de.vertragswerk.ingest.source.text;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * In what a file's characters are written.
 *
 * @param mark bytes that the mark at its beginning takes
 * @param isCertain whether the bytes themselves say so
 */
public record Encoding(Charset charset, int mark, boolean isCertain) {
    private static final int SAMPLE = 1 << 20;

    /** A mark at the beginning of a file; each character stands for a byte. */
    private record Mark(Charset charset, String bytes) {}

    /** UTF-32 before UTF-16, whose mark begins alike. */
    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
            new Mark(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0"),
            new Mark(Charset.forName("UTF-32BE"), "\0\0\u00fe\u00ff"),
            new Mark(StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
            new Mark(StandardCharsets.UTF_16BE, "\u00fe\u00ff"));

    /** The encoding that the bytes show; where they do not, the one in which they read most like German. */
    public static Encoding of(byte[] content) {
        for (Mark mark : MARKS) {
            if (startsWith(content, mark.bytes())) {
                return new Encoding(mark.charset(), mark.bytes().length(), true);
            }
        }
        if (looksWide(content, 1)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, false);
        }
        if (looksWide(content, 0)) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, false);
        }
        if (isUtf8(content)) {
            return new Encoding(StandardCharsets.UTF_8, 0, true);
        }
        return new Encoding(GermanLetters.likeliest(sample(content)), 0, false);
    }

    private static boolean startsWith(byte[] content, String mark) {
        int length = Math.min(content.length, mark.length());
        return new String(content, 0, length, StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** Whether every second byte is mostly zero and the others are not, as in Latin letters of two bytes. */
    private static boolean looksWide(byte[] content, int high) {
        int pairs = Math.min(content.length, SAMPLE) / 2;
        int zeros = 0;
        int others = 0;
        for (int pair = 0; pair < pairs; pair++) {
            zeros += content[2 * pair + high] == 0 ? 1 : 0;
            others += content[2 * pair + 1 - high] == 0 ? 1 : 0;
        }
        return zeros > pairs / 2 && others <= pairs / 100;
    }

    private static boolean isUtf8(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(bytes, chars, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            chars.clear();
        }
    }

    /** A piece of the file that begins a little before its first letter beyond ASCII. */
    private static byte[] sample(byte[] content) {
        int first = 0;
        while (first < content.length && content[first] >= 0) {
            first++;
        }
        int start = Math.max(0, first - 1);
        int length = Math.min(SAMPLE, content.length - start);
        byte[] sample = new byte[length];
        System.arraycopy(content, start, sample, 0, length);
        return sample;
    }

    /** What a note says of a text in this encoding. */
    public String reason() {
        return "Der Text ist nicht in UTF-8 geschrieben; er wurde als " + charset.displayName(Locale.ROOT)
                + " gelesen.";
    }

    /** The characters of a file, read as they are asked for; what is no character becomes U+FFFD. */
    public Reader reader(byte[] content) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new InputStreamReader(new ByteArrayInputStream(content, mark, content.length - mark), decoder);
    }

    /** All characters of a file. */
    public String decode(byte[] content) {
        return new String(content, mark, content.length - mark, charset);
    }
}
