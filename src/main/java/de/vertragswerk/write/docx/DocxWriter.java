package de.vertragswerk.write.docx;

import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Id;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a document as a file of Word: A4, German, in the styles of a style sheet. Numbers are text, as they were agreed
 * on; references are fields that lead to their place. The same document gives the same bytes.
 */
public final class DocxWriter {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final String styles;
    private final Optional<Stationery> stationery;

    /** Without stationery. */
    public DocxWriter(String styles) {
        this(styles, Optional.empty());
    }

    /**
     * A writer.
     *
     * @param styles the style sheet, as in {@code templates/docx/formatvorlagen.xml}
     * @param stationery of who the documents come from
     * @throws IllegalArgumentException if the style sheet is no well-formed XML
     */
    public DocxWriter(String styles, Optional<Stationery> stationery) {
        this.styles = styles;
        this.stationery = stationery;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(styles));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Die Formatvorlagen sind kein wohlgeformtes XML.", e);
        }
    }

    /**
     * The file.
     *
     * @param pictures the content of a picture file by its name; one that Word cannot show is its alternative text
     */
    public byte[] write(Document document, Function<String, Optional<byte[]>> pictures) {
        return write(document, pictures, Map.of());
    }

    /**
     * The file.
     *
     * @param properties what the file says of itself beside its title, by name
     */
    public byte[] write(
            Document document, Function<String, Optional<byte[]>> pictures, Map<String, String> properties) {
        Relations relations = new Relations();
        relations.part("styles", "styles.xml");
        relations.part("settings", "settings.xml");
        Xml body = new Xml("w:document", Namespaces.ALL);
        Story story = new Story(body, new Bookmarks(document.blocks()), relations, new Pictures(pictures));
        body.open("w:body");
        Body.write(document.blocks(), story);
        Edges edges = Edges.of(document.head(), stationery);
        PageSetup.write(document.head(), edges, stationery, relations, body);
        stationery.filter(Stationery::hasTheme).ifPresent(any -> relations.part("theme", "theme/theme1.xml"));
        OfficeFile file = new OfficeFile();
        file.add("[Content_Types].xml", types(edges));
        file.add("_rels/.rels", roots());
        file.add("docProps/core.xml", core(document.head()));
        file.add("docProps/custom.xml", CustomProperties.part(properties));
        file.add("word/document.xml", body.bytes());
        file.add("word/_rels/document.xml.rels", relations.bytes());
        byte[] own = styles.getBytes(StandardCharsets.UTF_8);
        file.add("word/styles.xml", stationery.map(theirs -> theirs.styles(own)).orElse(own));
        file.add("word/settings.xml", settings());
        edges.parts().forEach(file::add);
        story.pictures().parts().forEach((part, content) -> file.add("word/" + part, content));
        return file.bytes();
    }

    /** The name of the bookmark at the unit of an id. */
    public static String bookmark(Id id) {
        return Bookmarks.name(id);
    }

    private byte[] types(Edges edges) {
        Xml xml = new Xml("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        type("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml", xml);
        type("Default", "Extension", "xml", "application/xml", xml);
        type("Default", "Extension", "png", "image/png", xml);
        type("Default", "Extension", "jpeg", "image/jpeg", xml);
        type("Override", "PartName", "/word/document.xml", WORD + "document.main+xml", xml);
        for (String part : new String[] {"styles", "settings"}) {
            type("Override", "PartName", "/word/" + part + ".xml", WORD + part + "+xml", xml);
        }
        edges.own().forEach(kind -> type("Override", "PartName", "/word/" + kind + ".xml", WORD + kind + "+xml", xml));
        stationery.ifPresent(
                theirs -> theirs.types().forEach((name, type) -> type("Override", "PartName", name, type, xml)));
        String core = "application/vnd.openxmlformats-package.core-properties+xml";
        type("Override", "PartName", "/docProps/core.xml", core, xml);
        type("Override", "PartName", "/docProps/custom.xml", CustomProperties.TYPE, xml);
        return xml.bytes();
    }

    private static void type(String element, String key, String value, String type, Xml xml) {
        xml.empty(element, key, value, "ContentType", type);
    }

    private static byte[] roots() {
        String open = "http://schemas.openxmlformats.org/";
        Xml xml = new Xml("Relationships", "xmlns", open + "package/2006/relationships");
        String document = open + "officeDocument/2006/relationships/officeDocument";
        xml.empty("Relationship", "Id", "rId1", "Type", document, "Target", "word/document.xml");
        String core = open + "package/2006/relationships/metadata/core-properties";
        xml.empty("Relationship", "Id", "rId2", "Type", core, "Target", "docProps/core.xml");
        String custom = open + "officeDocument/2006/relationships/custom-properties";
        xml.empty("Relationship", "Id", "rId3", "Type", custom, "Target", "docProps/custom.xml");
        return xml.bytes();
    }

    /** Title, author and language; no dates, as the same document is the same file on any day. */
    private static byte[] core(DocumentHead head) {
        String open = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        Xml xml = new Xml("cp:coreProperties", "xmlns:cp", open, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").text(head.title()).close();
        xml.open("dc:creator").text(head.author()).close();
        xml.open("dc:language").text("de-DE").close();
        return xml.bytes();
    }

    private static byte[] settings() {
        Xml xml = new Xml("w:settings", Namespaces.ALL);
        xml.empty("w:autoHyphenation", "w:val", "true");
        xml.open("w:compat");
        xml.open("w:compatSetting", "w:name", "compatibilityMode");
        xml.attribute("w:uri", "http://schemas.microsoft.com/office/word")
                .attribute("w:val", "15")
                .close();
        xml.close();
        xml.empty("w:themeFontLang", "w:val", "de-DE");
        xml.empty("w:decimalSymbol", "w:val", ",");
        xml.empty("w:listSeparator", "w:val", ";");
        return xml.bytes();
    }
}
