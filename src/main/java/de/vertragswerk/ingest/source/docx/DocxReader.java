package de.vertragswerk.ingest.source.docx;

import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.source.sheet.Sheet;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads a file of Word (DOCX): all tracked changes are read as accepted. */
public final class DocxReader {
    private DocxReader() {}

    /** The paragraphs of a file; each line is a whole paragraph, or a part of one up to a line break. */
    public static Source read(String name, byte[] content) throws Unreadable {
        Parts parts = Parts.of(content);
        Sheet sheet = new Sheet();
        try {
            Optional<String> main = parts.mainDocument();
            if (main.isEmpty()) {
                throw other(parts);
            }
            new Body(story(parts, main.get()), sheet)
                    .read(parts.part(main.get()).orElseThrow());
        } catch (XMLStreamException | StringIndexOutOfBoundsException e) {
            throw Parts.damaged();
        }
        if (sheet.isEmpty()) {
            throw new Unreadable(
                    "docx-ohne-text",
                    "Die Word-Datei enthält keinen Text.",
                    "Enthält sie nur Bilder, erst eine Texterkennung (OCR) darüber laufen lassen.");
        }
        return sheet.source(name, false);
    }

    private static Story story(Parts parts, String main) throws XMLStreamException {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        byte[] none = new byte[0];
        Optional<byte[]> styles = parts.part(folder + "styles.xml");
        Optional<byte[]> numbering = parts.part(folder + "numbering.xml");
        return new Story(
                styles.isPresent() ? Styles.of(styles.get()) : new Styles(),
                numbering.isPresent() ? Numbering.of(numbering.get()) : Numbering.none(),
                NoteTexts.of(parts.part(folder + "comments.xml").orElse(none), "comment", Remark.COMMENT),
                NoteTexts.of(parts.part(folder + "footnotes.xml").orElse(none), "footnote", Remark.FOOTNOTE),
                NoteTexts.of(parts.part(folder + "endnotes.xml").orElse(none), "endnote", Remark.ENDNOTE),
                parts.hasFolder(folder + "header") || parts.hasFolder(folder + "footer"));
    }

    private static Unreadable other(Parts parts) {
        if (parts.mimeType().contains("opendocument") || parts.hasFolder("xl/") || parts.hasFolder("ppt/")) {
            return new Unreadable(
                    "format-fremd",
                    "Dateien dieses Büroprogramms (ODT, XLSX, PPTX …) kann das Programm nicht lesen.",
                    "Die Datei dort öffnen und als DOCX oder PDF speichern.");
        }
        return new Unreadable(
                "format-fremd",
                "Die Datei ist ein Archiv (ZIP) und keine Word-Datei.",
                "Das Archiv entpacken und die Datei mit der Vereinbarung angeben.");
    }
}
