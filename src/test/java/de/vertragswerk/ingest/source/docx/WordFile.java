package de.vertragswerk.ingest.source.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of Word for tests, part by part. */
public final class WordFile {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A file whose body is this. */
    public WordFile(String body) {
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /** Adds a part such as {@code styles}; the elements stand in one that bears its name. */
    public WordFile with(String name, String elements) {
        parts.put("word/" + name + ".xml", "<w:" + name + NAMESPACES + ">" + elements + "</w:" + name + ">");
        return this;
    }

    public WordFile without(String part) {
        parts.remove(part);
        return this;
    }

    public WordFile raw(String part, String content) {
        parts.put(part, content);
        return this;
    }

    /** A paragraph with properties and a text. */
    public static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
    }

    public static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
