package de.vertragswerk.ingest.source.docx;

import de.vertragswerk.ingest.source.sheet.Superscript;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Reads what stands in a line: text, breaks, references. */
final class Run {
    /** Boxes and ticks of the fonts Symbol and Wingdings. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "F06F", "☐", "F0A8", "☐", "F071", "☐", "F0FD", "☒", "F078", "☒", "F0FE", "☑", "F0FC", "✓", "F0B7", "•",
            "F02D", "–");

    private final Story story;
    private final Changes changes;
    private final Fields fields;
    private boolean inText;
    private boolean isHidden;
    private boolean isRaised;

    Run(Story story, Changes changes, Fields fields) {
        this.story = story;
        this.changes = changes;
        this.fields = fields;
    }

    void start(XMLStreamReader reader, Paragraph paragraph) {
        switch (reader.getLocalName()) {
            case "r" -> {
                isHidden = false;
                isRaised = false;
            }
            case "vanish" -> isHidden = Xml.isOn(reader);
            case "vertAlign" -> isRaised = Xml.value(reader).equals("superscript");
            case "t", "delText" -> inText = true;
            case "tab", "ptab" -> add("\t", paragraph);
            case "br" -> add(Xml.attribute(reader, "type").isEmpty() ? "\n" : "", paragraph);
            case "cr" -> add("\n", paragraph);
            case "noBreakHyphen" -> add("-", paragraph);
            case "sym" -> add(SYMBOLS.getOrDefault(Xml.attribute(reader, "char"), "\ufffd"), paragraph);
            case "fldChar" -> fields.mark(Xml.attribute(reader, "fldCharType"));
            case "commentReference" -> remark(story.comments(), reader, paragraph);
            case "footnoteReference" -> remark(story.footnotes(), reader, paragraph);
            case "endnoteReference" -> remark(story.endnotes(), reader, paragraph);
            default -> {}
        }
    }

    private static void remark(NoteTexts texts, XMLStreamReader reader, Paragraph paragraph) {
        paragraph.remarks.add(texts.remark(Xml.attribute(reader, "id")));
    }

    void text(String text, Deque<Paragraph> paragraphs) {
        if (inText && !paragraphs.isEmpty()) {
            add(isRaised ? Superscript.of(text) : text.replace('\n', ' '), paragraphs.element());
        }
    }

    private void add(String text, Paragraph paragraph) {
        if (fields.isText() && !isHidden && changes.takes(text)) {
            paragraph.text.append(text);
        }
    }

    void end(String name) {
        if (name.equals("t") || name.equals("delText")) {
            inText = false;
        }
    }
}
