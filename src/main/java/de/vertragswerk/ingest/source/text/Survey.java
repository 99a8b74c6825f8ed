package de.vertragswerk.ingest.source.text;

import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.io.IOException;
import java.io.Reader;

/**
 * What characters a file consists of.
 *
 * @param controls control characters that no text has
 * @param damaged bytes that are no character
 */
public record Survey(long characters, long controls, long damaged, int formFeeds) {

    static Survey of(Reader reader) throws IOException {
        char[] buffer = new char[8192];
        long characters = 0;
        long controls = 0;
        long damaged = 0;
        int formFeeds = 0;
        for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
            characters += length;
            for (int i = 0; i < length; i++) {
                char c = buffer[i];
                formFeeds += c == '\f' ? 1 : 0;
                damaged += c == '\ufffd' ? 1 : 0;
                controls += c != '\f' && Character.isISOControl(c) && !Character.isWhitespace(c) ? 1 : 0;
            }
        }
        return new Survey(characters, controls, damaged, formFeeds);
    }

    /** Refuses what is no text: more than one control character in a hundred. */
    void refuseBinary() throws Unreadable {
        if (controls + damaged > characters / 100 + 4 || (controls > 0 && controls == characters)) {
            throw new Unreadable(
                    "datei-unbekannt",
                    "Die Datei enthält keinen Text, den das Programm lesen kann.",
                    "Gelesen werden Text, Markdown, HTML, DOCX und PDF.");
        }
    }
}
