package de.vertragswerk.ingest.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The tracked changes that are open at a place of the text. */
final class Changes {
    private static final Map<String, String> KINDS = Map.of(
            "ins", "Eingefügt",
            "del", "Gelöscht",
            "moveTo", "Hierher verschoben",
            "moveFrom", "Von hier verschoben");

    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(Remark remark, StringBuilder text) {}

    static boolean isChange(String element) {
        return KINDS.containsKey(element);
    }

    static Remark at(XMLStreamReader reader) {
        String element = reader.getLocalName();
        return Remark.at(reader, KINDS.getOrDefault(element, ""), isKept(element));
    }

    static boolean isKept(String element) {
        return element.equals("ins") || element.equals("moveTo");
    }

    void enter(XMLStreamReader reader) {
        open.push(new Open(at(reader), new StringBuilder()));
    }

    /** Ends a change and has the paragraph tell of it. */
    void leave(Deque<Paragraph> paragraphs) {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.pop();
        if (!closed.text().isEmpty() && !paragraphs.isEmpty()) {
            paragraphs.element().remarks.add(closed.remark().of(closed.text().toString()));
        }
    }

    /** Takes note of text; says whether it stands in the text that is read. */
    boolean takes(String text) {
        boolean isKept = true;
        for (Open change : open) {
            isKept &= change.remark().isKept();
        }
        if (!open.isEmpty()) {
            open.element().text().append(text);
        }
        return isKept;
    }
}
