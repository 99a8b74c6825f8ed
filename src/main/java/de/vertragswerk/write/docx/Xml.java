package de.vertragswerk.write.docx;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a part of a file as XML, element by element. */
final class Xml {
    /** What XML 1.0 does not allow, not even escaped. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** A part whose root element declares namespaces by attributes ({@code xmlns:w}). */
    Xml(String root, String... attributes) {
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(root, attributes);
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    private Xml step(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; attributes are names and values in turn. */
    Xml open(String name, String... attributes) {
        return step(() -> writer.writeStartElement(name)).attributes(attributes);
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        return step(() -> writer.writeEmptyElement(name)).attributes(attributes);
    }

    private Xml attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    /** One more attribute of the element that was just begun. */
    Xml attribute(String name, String value) {
        return step(() -> writer.writeAttribute(name, clean(value)));
    }

    Xml text(String words) {
        return step(() -> writer.writeCharacters(clean(words)));
    }

    Xml close() {
        return step(writer::writeEndElement);
    }

    /** The whole part in UTF-8; all open elements are closed. */
    byte[] bytes() {
        step(writer::writeEndDocument).step(writer::flush);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String clean(String words) {
        return FORBIDDEN.matcher(words).replaceAll("\uFFFD");
    }
}
