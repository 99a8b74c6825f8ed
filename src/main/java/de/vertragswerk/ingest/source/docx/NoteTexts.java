package de.vertragswerk.ingest.source.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Comments, footnotes or endnotes by their number. */
final class NoteTexts {
    private final Map<String, Remark> remarks = new HashMap<>();
    private final String kind;

    private NoteTexts(String kind) {
        this.kind = kind;
    }

    /**
     * Reads a part of a file.
     *
     * @param element the element of one of them
     */
    static NoteTexts of(byte[] part, String element, String kind) throws XMLStreamException {
        NoteTexts texts = new NoteTexts(kind);
        if (part.length == 0) {
            return texts;
        }
        XMLStreamReader reader = Xml.reader(part);
        while (Xml.nextStart(reader)) {
            if (reader.getLocalName().equals(element)) {
                String id = Xml.attribute(reader, "id");
                Remark remark = Remark.at(reader, kind, false);
                texts.remarks.put(id, remark.of(text(reader, element)));
            }
        }
        return texts;
    }

    private static String text(XMLStreamReader reader, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = reader.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (reader.getLocalName().equals(element)) {
                    break;
                }
                text.append(reader.getLocalName().equals("p") ? "\n" : "");
            } else if (inText && reader.isCharacters()) {
                text.append(reader.getText());
            }
        }
        return text.toString().strip();
    }

    Remark remark(String id) {
        return remarks.getOrDefault(id, new Remark(kind, "", "", "", false));
    }
}
