package de.vertragswerk.ingest.source.docx;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.SourceLine.Kind;
import de.vertragswerk.ingest.source.sheet.Sheet;
import java.util.List;

/** Numbers paragraphs and writes them and tables as lines. */
final class Output {
    private final Story story;
    private final Sheet sheet;
    private boolean hasContents;
    private boolean hasChanges;

    Output(Story story, Sheet sheet) {
        this.story = story;
        this.sheet = sheet;
    }

    /** Finds out what a finished paragraph is, and counts it if it belongs to a list. */
    void number(Paragraph paragraph) {
        Format format = paragraph.format;
        boolean isOwnLevel = format.level != Format.UNSAID;
        story.styles().inherit(format, paragraph.style);
        paragraph.isHeading = format.isHeading();
        int numbering = format.numbering;
        if (numbering > 0 && story.numbering().isKnown(numbering) && !paragraph.isEmpty()) {
            int linked = story.numbering().levelOf(numbering, paragraph.style);
            int level = isOwnLevel ? format.level : Math.max(linked, Math.max(0, format.level));
            paragraph.label = story.numbering().next(numbering, level);
            format.inheritIndent(story.numbering().format(numbering, level));
        }
    }

    void write(Paragraph paragraph) {
        if (story.styles().isContents(paragraph.style)) {
            hasContents = true;
            return;
        }
        sheet.gap();
        Place place = sheet.here();
        if (!paragraph.isEmpty() || !paragraph.label.isEmpty()) {
            paragraph.lines().forEach(line -> sheet.addVisible(paragraph.isHeading ? Kind.HEADING : Kind.TEXT, line));
        }
        note(paragraph.remarks, place);
        paragraph.boxes.forEach(this::write);
    }

    void write(Table table) {
        if (table.isLayout()) {
            table.paragraphs().forEach(this::write);
            return;
        }
        sheet.gap();
        for (Table.Row row : table.rows()) {
            Place place = sheet.here();
            List<String> texts = Table.texts(row);
            if (!row.isDeleted) {
                sheet.row(texts);
            }
            note(
                    row.remarks.stream()
                            .map(remark -> remark.of(String.join(" | ", texts)))
                            .toList(),
                    place);
            row.cells.forEach(cell -> cell.paragraphs.forEach(paragraph -> note(paragraph.remarks, place)));
        }
        sheet.gap();
    }

    private void note(List<Remark> remarks, Place place) {
        for (Remark remark : remarks) {
            hasChanges |= remark.isChange();
            remark.note(sheet, place);
        }
    }

    /** Notes what concerns the file as a whole. */
    void finish() {
        if (hasChanges) {
            sheet.reading(
                    Place.WHOLE,
                    "",
                    "",
                    "Die Datei enthält nachverfolgte Änderungen; gelesen wurde der Text, wie er mit allen lautet.");
        }
        if (hasContents) {
            sheet.omission(Place.WHOLE, "", "Das Inhaltsverzeichnis gehört nicht zum Text.", Confidence.CERTAIN);
        }
        if (story.hasFurniture()) {
            sheet.omission(
                    Place.WHOLE, "", "Kopf- und Fußzeilen der Seiten gehören nicht zum Text.", Confidence.CERTAIN);
        }
    }
}
