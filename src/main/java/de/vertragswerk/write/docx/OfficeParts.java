package de.vertragswerk.write.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a Word file that somebody else made; it is read with bounded effort. */
final class OfficeParts {
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final String DAMAGED = "Die Datei ist keine Word-Vorlage oder beschädigt.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /**
     * The parts of a file.
     *
     * @throws IllegalArgumentException with a German sentence, if it is none
     */
    OfficeParts(byte[] file) {
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new IllegalArgumentException("Die Word-Vorlage ist entpackt größer als 32 MB.");
                }
                parts.put(entry.getName(), content);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(DAMAGED, e);
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    byte[] content(String name) {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new IllegalArgumentException(DAMAGED);
        }
        return content;
    }

    /** A part as a tree. */
    Document tree(String name) {
        return tree(content(name));
    }

    /** XML as a tree; it can have no entities and read no other files. */
    static Document tree(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException(DAMAGED, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A relation of a part. */
    record Relation(String type, String target, boolean external) {}

    /** The relations of a part of the folder {@code word}, by their ids; none if it has none. */
    Map<String, Relation> relations(String part) {
        String name = relationsOf(part);
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (has(name)) {
            NodeList all = tree(name).getElementsByTagNameNS("*", "Relationship");
            for (int i = 0; i < all.getLength(); i++) {
                Element relation = (Element) all.item(i);
                relations.put(
                        relation.getAttribute("Id"),
                        new Relation(
                                relation.getAttribute("Type").replaceFirst(".*/", ""),
                                relation.getAttribute("Target").replaceFirst("^/word/", ""),
                                relation.getAttribute("TargetMode").equals("External")));
            }
        }
        return relations;
    }

    static String relationsOf(String part) {
        return "word/_rels/" + part + ".rels";
    }
}
