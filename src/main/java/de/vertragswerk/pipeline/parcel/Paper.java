package de.vertragswerk.pipeline.parcel;

import de.vertragswerk.model.Document;
import de.vertragswerk.pipeline.Format;
import java.util.LinkedHashMap;
import java.util.Map;

/** A document in some formats. */
public record Paper(Document document, Map<Format, byte[]> files) {

    /** The files by their names. */
    public Map<String, byte[]> named(String name) {
        return named(name, files);
    }

    /** Files of some formats by their names. */
    public static Map<String, byte[]> named(String name, Map<Format, byte[]> files) {
        Map<String, byte[]> named = new LinkedHashMap<>();
        files.forEach((format, content) -> named.put(name + "." + format.ending(), content));
        return named;
    }
}
