package de.vertragswerk.ingest.source;

import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.nio.charset.StandardCharsets;

/** Files that no reader is made for. */
final class Refusals {
    /** How a file in the container of old Office names what an encrypted DOCX is kept in. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private Refusals() {}

    static Unreadable empty() {
        return new Unreadable("datei-leer", "Die Datei ist leer.", "Sie neu speichern oder neu besorgen.");
    }

    /** A file of an old office program. */
    static Unreadable old(byte[] content) {
        if (new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED)) {
            return new Unreadable(
                    "docx-verschluesselt",
                    "Die Datei ist mit einem Kennwort verschlüsselt.",
                    "Sie in Word mit dem Kennwort öffnen und ohne Schutz neu speichern.");
        }
        return new Unreadable(
                "format-fremd",
                "Alte Dateien von Textprogrammen (DOC, RTF) kann das Programm nicht lesen.",
                "Die Datei in Word öffnen und als DOCX oder PDF speichern.");
    }
}
