package de.vertragswerk.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word file, opened. */
public final class WordFile {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public WordFile(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** A part as a tree, by its name. */
    Document part(String name) {
        String xml = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        return Jsoup.parse(xml, Parser.xmlParser());
    }

    /** The text of each paragraph of the body, tabs and line breaks as blanks. */
    public List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (Element paragraph : part("word/document.xml").select("w|p")) {
            StringBuilder text = new StringBuilder();
            for (Element piece : paragraph.select("w|t, w|tab, w|br, w|noBreakHyphen, w|softHyphen")) {
                text.append(
                        switch (piece.tagName()) {
                            case "w:t" -> piece.wholeText();
                            case "w:noBreakHyphen" -> "\u2011";
                            case "w:softHyphen" -> "\u00AD";
                            default -> " ";
                        });
            }
            paragraphs.add(text.toString());
        }
        return paragraphs;
    }

    /** What the schemas of ECMA-376 (transitional) find wrong; nothing for a valid file. */
    public List<String> schemaErrors() {
        List<String> errors = new ArrayList<>();
        try {
            check("document", DocumentDocument.Factory.parse(stream("word/document.xml")), errors);
            check("styles", StylesDocument.Factory.parse(stream("word/styles.xml")), errors);
            check("settings", SettingsDocument.Factory.parse(stream("word/settings.xml")), errors);
            check("header", HdrDocument.Factory.parse(stream("word/header.xml")), errors);
            check("footer", FtrDocument.Factory.parse(stream("word/footer.xml")), errors);
        } catch (IOException | XmlException e) {
            errors.add(e.getMessage());
        }
        return errors;
    }

    private ByteArrayInputStream stream(String part) {
        return new ByteArrayInputStream(parts.getOrDefault(part, new byte[0]));
    }

    private static void check(String part, XmlObject content, List<String> errors) {
        List<XmlError> found = new ArrayList<>();
        content.validate(new XmlOptions().setErrorListener(found));
        found.forEach(error -> errors.add(part + ": " + error.getMessage()));
    }
}
