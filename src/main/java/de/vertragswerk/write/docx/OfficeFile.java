package de.vertragswerk.write.docx;

import de.vertragswerk.write.Zip;
import java.util.LinkedHashMap;
import java.util.Map;

/** The container of a file (ECMA-376 part 2): named parts in a ZIP file. */
final class OfficeFile {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Adds a part; the first one has to be the list of types. */
    void add(String name, byte[] content) {
        parts.put(name, content);
    }

    byte[] bytes() {
        return Zip.deflated(parts);
    }
}
