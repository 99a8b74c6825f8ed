package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The text of a file in NFC, without byte order mark, its lines ended by LF. */
record Source(String file, String text, List<String> lines) {
    private static final int LARGEST_BYTES = 16_000_000;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Decodes a file, strictly as UTF-8, and reports characters that no text may hold. */
    static Source decode(String file, byte[] content, Diagnostics diagnostics) throws Unreadable {
        if (content.length > LARGEST_BYTES) {
            throw new Unreadable(Diagnostic.error(
                    "datei-zu-gross",
                    Position.of(file),
                    "Die Datei hat mehr als " + LARGEST_BYTES / 1_000_000 + " Megabyte.",
                    "Den Inhalt auf mehrere Dateien verteilen."));
        }
        Source source = of(file, utf8(file, content));
        boolean clean = ForbiddenCharacters.report(source, diagnostics);
        if (!clean) {
            throw new Unreadable(diagnostics.sorted().get(0));
        }
        return source;
    }

    /** The place of a line and column that are counted from 0. */
    Position position(int line, int column) {
        return new Position(file, line + 1, column + 1);
    }

    /** A line up to a column, both counted from 0. */
    String before(int line, int column) {
        String text = lines.get(line);
        return text.substring(0, text.offsetByCodePoints(0, column));
    }

    private static Source of(String file, String raw) {
        String unmarked = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        String text = Normalizer.normalize(unmarked.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        return new Source(file, text, List.of(text.split("\n", -1)));
    }

    private static String utf8(String file, byte[] content) throws Unreadable {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        boolean wrong = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (wrong) {
            throw new Unreadable(notUtf8(of(file, text), content[in.position()]));
        }
        return text;
    }

    private static Diagnostic notUtf8(Source before, byte wrong) {
        String last = before.lines().get(before.lines().size() - 1);
        int line = before.lines().size() - 1;
        String character = new String(new byte[] {wrong}, WINDOWS_1252);
        return Diagnostic.error(
                "kodierung",
                before.position(line, last.codePointCount(0, last.length())),
                String.format(
                        Locale.ROOT,
                        "Die Datei ist nicht in UTF-8 gespeichert: Zeile %d enthält das Byte %02X (in Windows-1252 „%s“).",
                        line + 1,
                        wrong,
                        character),
                "Vermutlich ist sie in Windows-1252 gespeichert. Im Editor öffnen und mit der Kodierung UTF-8 speichern"
                        + " (in Notepad: Speichern unter, Codierung UTF-8).");
    }
}
