package de.vertragswerk.ingest.source.docx;

import de.vertragswerk.ingest.source.docx.MarkedParagraph.Comment;
import de.vertragswerk.ingest.source.docx.MarkedParagraph.Piece;
import de.vertragswerk.ingest.source.docx.MarkedParagraph.State;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a file of Word with who changed what in it; changes of formatting are no changes. */
public final class MarkedReader {
    private static final Set<String> SKIPPED =
            Set.of("Fallback", "sdtPr", "sectPr", "tblPr", "tblGrid", "instrText", "delInstrText", "rPr", "rt");
    private static final Piece PLAIN = new Piece("", State.KEPT, "", "");

    private final NoteTexts comments;
    private final Fields fields = new Fields();
    private final List<MarkedParagraph> paragraphs = new ArrayList<>();
    private final Deque<Piece> changes = new ArrayDeque<>();
    private final List<String> pendingBookmarks = new ArrayList<>();
    private Piece row = PLAIN;
    private Piece end = PLAIN;
    private List<Piece> pieces = new ArrayList<>();
    private List<Comment> said = new ArrayList<>();
    private boolean inText;
    private boolean inProperties;
    private boolean inRowProperties;

    private MarkedReader(NoteTexts comments) {
        this.comments = comments;
    }

    /** The paragraphs of a file in their order, those of tables cell by cell. */
    public static MarkedDocument read(byte[] content) throws Unreadable {
        Parts parts = Parts.of(content);
        try {
            Optional<String> main = parts.mainDocument();
            if (main.isEmpty()) {
                throw new Unreadable(
                        "format-fremd",
                        "Die Datei ist keine Word-Datei (DOCX).",
                        "Die Antwort in Word oder LibreOffice als DOCX speichern.");
            }
            String folder = main.get().substring(0, main.get().lastIndexOf('/') + 1);
            byte[] notes = parts.part(folder + "comments.xml").orElse(new byte[0]);
            MarkedReader reader = new MarkedReader(NoteTexts.of(notes, "comment", Remark.COMMENT));
            reader.body(parts.part(main.get()).orElseThrow());
            return new MarkedDocument(properties(parts.part("docProps/custom.xml")), List.copyOf(reader.paragraphs));
        } catch (XMLStreamException e) {
            throw Parts.damaged();
        }
    }

    private static Map<String, String> properties(Optional<byte[]> part) throws XMLStreamException {
        Map<String, String> properties = new LinkedHashMap<>();
        if (part.isPresent()) {
            XMLStreamReader reader = Xml.reader(part.get());
            String name = "";
            while (Xml.nextStart(reader)) {
                if (reader.getLocalName().equals("property")) {
                    name = Xml.attribute(reader, "name");
                } else if (reader.getLocalName().equals("lpwstr")) {
                    properties.put(name, reader.getElementText());
                }
            }
        }
        return properties;
    }

    private void body(byte[] part) throws XMLStreamException {
        XMLStreamReader reader = Xml.reader(part);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText) {
                        add(reader.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        if (inProperties || inRowProperties) {
            property(reader, name);
        } else if (SKIPPED.contains(name)) {
            Xml.skip(reader);
        } else if (Changes.isChange(name)) {
            changes.push(change(reader));
        } else {
            content(reader, name);
        }
    }

    private void property(XMLStreamReader reader, String name) throws XMLStreamException {
        if (name.endsWith("Change")) {
            Xml.skip(reader);
        } else if (Changes.isChange(name) && inRowProperties) {
            row = change(reader);
        } else if (Changes.isChange(name)) {
            end = change(reader);
        }
    }

    private void content(XMLStreamReader reader, String name) {
        switch (name) {
            case "pPr" -> inProperties = true;
            case "trPr" -> inRowProperties = true;
            case "t", "delText" -> inText = true;
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("\u2011");
            case "fldChar" -> fields.mark(Xml.attribute(reader, "fldCharType"));
            case "bookmarkStart" -> pendingBookmarks.add(Xml.attribute(reader, "name"));
            case "commentReference" -> {
                Remark remark = comments.remark(Xml.attribute(reader, "id"));
                said.add(new Comment(remark.author(), remark.date(), remark.text()));
            }
            default -> {}
        }
    }

    private static Piece change(XMLStreamReader reader) {
        State state = Changes.isKept(reader.getLocalName()) ? State.INSERTED : State.DELETED;
        return new Piece("", state, Xml.attribute(reader, "author"), Xml.attribute(reader, "date"));
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> inProperties = false;
            case "trPr" -> inRowProperties = false;
            case "tr" -> row = PLAIN;
            case "t", "delText" -> inText = false;
            default -> {
                if (Changes.isChange(name) && !inProperties && !inRowProperties && !changes.isEmpty()) {
                    changes.pop();
                }
            }
        }
    }

    private void endParagraph() {
        paragraphs.add(new MarkedParagraph(pendingBookmarks, pieces, said, both(row, end)));
        pendingBookmarks.clear();
        pieces = new ArrayList<>();
        said = new ArrayList<>();
        end = PLAIN;
    }

    private void add(String text) {
        if (!fields.isText() || text.isEmpty()) {
            return;
        }
        Piece mark = row;
        for (Piece change : changes) {
            mark = both(mark, change);
        }
        pieces.add(new Piece(text, mark.state(), mark.author(), mark.date()));
    }

    /** What two changes around each other make of a text. */
    private static Piece both(Piece a, Piece b) {
        if (a.state() == State.KEPT || b.state() == State.KEPT) {
            return a.state() == State.KEPT ? b : a;
        }
        return a.state() == b.state() ? a : new Piece("", State.GONE, a.author(), a.date());
    }
}
