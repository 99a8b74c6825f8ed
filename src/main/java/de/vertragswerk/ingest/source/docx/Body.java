package de.vertragswerk.ingest.source.docx;

import de.vertragswerk.ingest.source.sheet.Sheet;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the main text event by event, without recursion. */
final class Body {
    private static final int DEEPEST = 60;
    private static final Set<String> SKIPPED =
            Set.of("Fallback", "sdtPr", "sectPr", "tblPr", "tblGrid", "instrText", "delInstrText", "rt");
    private static final Set<String> FORMATTING = Set.of(
            "pPrChange",
            "rPrChange",
            "sectPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "tblGridChange",
            "numberingChange");

    private final Output output;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Changes changes = new Changes();
    private final Fields fields = new Fields();
    private final Run run;
    private Paragraph carried = new Paragraph();
    private boolean inProperties;
    private boolean inRowProperties;

    Body(Story story, Sheet sheet) {
        this.output = new Output(story, sheet);
        this.run = new Run(story, changes, fields);
    }

    void read(byte[] part) throws XMLStreamException, Unreadable {
        XMLStreamReader reader = Xml.reader(part);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    run.text(reader.getText(), paragraphs);
                default -> {}
            }
        }
        output.finish();
    }

    private void start(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        String name = reader.getLocalName();
        if (FORMATTING.contains(name)) {
            if (!paragraphs.isEmpty()) {
                paragraphs.element().remarks.add(Remark.at(reader, "Formatierung geändert", true));
            }
            Xml.skip(reader);
        } else if (SKIPPED.contains(name)) {
            Xml.skip(reader);
        } else if (inProperties) {
            property(reader, name);
        } else if (inRowProperties) {
            rowProperty(reader, name);
        } else if (Changes.isChange(name)) {
            changes.enter(reader);
        } else if (!block(reader, name) && !paragraphs.isEmpty()) {
            run.start(reader, paragraphs.element());
        }
    }

    /** Begins a paragraph, table, row or cell. */
    private boolean block(XMLStreamReader reader, String name) throws Unreadable {
        switch (name) {
            case "p" -> {
                paragraphs.push(carried);
                carried = new Paragraph();
            }
            case "pPr" -> inProperties = true;
            case "tbl" -> tables.push(new Table());
            case "tr" -> table().addRow();
            case "tc" -> table().addCell();
            case "trPr" -> inRowProperties = true;
            case "gridSpan" -> table().cell().columns = Math.max(1, Xml.number(reader, "val", 1));
            default -> {
                return false;
            }
        }
        if (paragraphs.size() + tables.size() > DEEPEST) {
            throw new Unreadable(
                    "docx-zu-tief",
                    "In der Word-Datei stehen Tabellen oder Textfelder zu tief ineinander.",
                    "Den Text ohne sie in ein neues Dokument kopieren.");
        }
        return true;
    }

    private Table table() {
        if (tables.isEmpty()) {
            tables.push(new Table());
        }
        return tables.element();
    }

    private void property(XMLStreamReader reader, String name) {
        if (paragraphs.isEmpty()) {
            return;
        }
        Paragraph paragraph = paragraphs.element();
        switch (name) {
            case "pStyle" -> paragraph.style = Xml.value(reader);
            case "del", "moveFrom" -> {
                paragraph.continues = true;
                paragraph.remarks.add(Changes.at(reader).of("¶"));
            }
            default -> paragraph.format.take(reader);
        }
    }

    private void rowProperty(XMLStreamReader reader, String name) {
        if (name.equals("ins") || name.equals("del")) {
            Table.Row row = table().row();
            row.isDeleted |= name.equals("del");
            row.remarks.add(Changes.at(reader));
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> inProperties = false;
            case "trPr" -> inRowProperties = false;
            case "tbl" -> endTable();
            case "ins", "del", "moveTo", "moveFrom" -> {
                if (!inProperties && !inRowProperties) {
                    changes.leave(paragraphs);
                }
            }
            default -> run.end(name);
        }
    }

    private void endParagraph() {
        if (paragraphs.isEmpty()) {
            return;
        }
        Paragraph paragraph = paragraphs.pop();
        if (paragraph.continues) {
            carried = paragraph;
            carried.continues = false;
            return;
        }
        output.number(paragraph);
        add(paragraph);
    }

    private void add(Paragraph paragraph) {
        if (!tables.isEmpty()) {
            tables.element().cell().paragraphs.add(paragraph);
        } else if (!paragraphs.isEmpty()) {
            paragraphs.element().boxes.add(paragraph);
        } else {
            output.write(paragraph);
        }
    }

    private void endTable() {
        Table table = table();
        tables.pop();
        if (tables.isEmpty() && paragraphs.isEmpty()) {
            output.write(table);
        } else {
            table.paragraphs().forEach(this::add);
        }
    }
}
