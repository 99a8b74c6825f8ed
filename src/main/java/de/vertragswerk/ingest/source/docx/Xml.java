package de.vertragswerk.ingest.source.docx;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML read event by event; nothing outside of it is ever opened. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        }
    }

    /** Goes on to the next beginning of an element; false at the end. */
    static boolean nextStart(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** An attribute whatever its prefix; empty where it is missing. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    static String value(XMLStreamReader reader) {
        return attribute(reader, "val");
    }

    /** The number that an attribute holds. */
    static int number(XMLStreamReader reader, String name, int otherwise) {
        String text = attribute(reader, name);
        return text.matches("-?[0-9]{1,8}") ? Integer.parseInt(text) : otherwise;
    }

    /** Whether an element that switches something on does so. */
    static boolean isOn(XMLStreamReader reader) {
        return !OFF.contains(value(reader));
    }

    /** Goes on to the end of the element that the reader is at. */
    static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
