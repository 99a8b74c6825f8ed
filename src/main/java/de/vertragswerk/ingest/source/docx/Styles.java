package de.vertragswerk.ingest.source.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of paragraphs. */
final class Styles {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private String standard = "";

    private static final class Style {
        private final Format format = new Format();
        private String name = "";
        private String basedOn = "";
    }

    static Styles of(byte[] part) throws XMLStreamException {
        Styles styles = new Styles();
        XMLStreamReader reader = Xml.reader(part);
        while (Xml.nextStart(reader)) {
            if (reader.getLocalName().equals("style")) {
                styles.read(reader);
            }
        }
        return styles;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        Style style = new Style();
        String id = Xml.attribute(reader, "styleId");
        boolean isParagraph = Xml.attribute(reader, "type").equals("paragraph");
        if (isParagraph && Xml.attribute(reader, "default").equals("1")) {
            standard = id;
        }
        styles.put(id, style);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("style")) {
                return;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "name" -> style.name = Xml.value(reader).toLowerCase(Locale.ROOT);
                    case "basedOn" -> style.basedOn = Xml.value(reader);
                    default -> style.format.take(reader);
                }
            }
        }
    }

    /** Adds to what a paragraph says of itself what its style says. */
    void inherit(Format format, String id) {
        String next = styles.containsKey(id) ? id : standard;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(next); i++) {
            Style style = styles.get(next);
            format.inherit(style.format);
            if (format.outline == Format.UNSAID && isHeadingByName(style.name)) {
                format.outline = 0;
            }
            next = style.basedOn;
        }
    }

    private static boolean isHeadingByName(String name) {
        return name.equals("title")
                || name.equals("titel")
                || name.startsWith("heading ")
                || name.startsWith("überschrift");
    }

    /** Whether a style is one of the list of contents. */
    boolean isContents(String id) {
        Style style = styles.get(id);
        return style != null && (style.name.startsWith("toc ") || style.name.startsWith("verzeichnis "));
    }
}
