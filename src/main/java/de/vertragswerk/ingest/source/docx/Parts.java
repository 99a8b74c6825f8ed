package de.vertragswerk.ingest.source.docx;

import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a file that are XML, unpacked within limits. */
final class Parts {
    private static final int LARGEST = 128 << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final String RELATIONSHIPS = "_rels/.rels";
    private static final String HINT = "Sie in Word öffnen und neu als DOCX oder PDF speichern.";

    private final Map<String, byte[]> parts = new HashMap<>();
    private int rest = LARGEST;

    private Parts() {}

    static Parts of(byte[] content) throws Unreadable {
        Parts parts = new Parts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw tooLarge();
                }
                parts.add(entry.getName().replace('\\', '/'), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        return parts;
    }

    private void add(String name, ZipInputStream zip) throws IOException, Unreadable {
        boolean isNeeded = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
        if (!isNeeded || name.startsWith("customXml/") || name.contains("/theme/")) {
            skip(zip);
            return;
        }
        byte[] part = zip.readNBytes(rest + 1);
        rest -= part.length;
        if (rest < 0) {
            throw tooLarge();
        }
        parts.put(name.startsWith("/") ? name.substring(1) : name, part);
    }

    /** Unpacks what is not needed, as only that leads to the next entry; pictures count eight times less. */
    private void skip(ZipInputStream zip) throws IOException, Unreadable {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
            size += length;
            if (size / 8 > rest) {
                throw tooLarge();
            }
        }
        rest -= (int) (size / 8);
    }

    static Unreadable damaged() {
        return new Unreadable("docx-beschaedigt", "Die Word-Datei ist beschädigt.", HINT);
    }

    private static Unreadable tooLarge() {
        return new Unreadable(
                "docx-zu-gross", "Die Datei würde entpackt mehr Platz einnehmen, als ein Dokument braucht.", HINT);
    }

    /** The text of the entry by which other office programs say what a file is. */
    String mimeType() {
        return new String(parts.getOrDefault("mimetype", new byte[0]), StandardCharsets.UTF_8);
    }

    boolean hasFolder(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The name of the main document, empty if the file is none of Word's. */
    Optional<String> mainDocument() throws XMLStreamException {
        if (parts.containsKey(RELATIONSHIPS)) {
            XMLStreamReader reader = Xml.reader(parts.get(RELATIONSHIPS));
            while (Xml.nextStart(reader)) {
                if (Xml.attribute(reader, "Type").endsWith("/officeDocument")) {
                    String target = Xml.attribute(reader, "Target");
                    String name = target.startsWith("/") ? target.substring(1) : target;
                    return Optional.of(name)
                            .filter(main ->
                                    parts.containsKey(main) && !main.startsWith("xl/") && !main.startsWith("ppt/"));
                }
            }
        }
        return Optional.of("word/document.xml").filter(parts::containsKey);
    }
}
