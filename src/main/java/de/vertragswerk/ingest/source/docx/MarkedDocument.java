package de.vertragswerk.ingest.source.docx;

import de.vertragswerk.ingest.source.docx.MarkedParagraph.Piece;
import de.vertragswerk.ingest.source.docx.MarkedParagraph.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file of Word with its tracked changes, neither accepted nor rejected.
 *
 * @param properties what the file says of itself, by name
 */
public record MarkedDocument(Map<String, String> properties, List<MarkedParagraph> paragraphs) {

    /** Its paragraphs with all changes accepted; those without text are left out. */
    public List<String> accepted() {
        return lines(State.INSERTED);
    }

    /** Its paragraphs with all changes rejected. */
    public List<String> rejected() {
        return lines(State.DELETED);
    }

    private List<String> lines(State reading) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (MarkedParagraph paragraph : paragraphs) {
            for (Piece piece : paragraph.pieces()) {
                line.append(piece.isIn(reading) ? piece.text() : "");
            }
            if (paragraph.end().isIn(reading)) {
                lines.add(plain(line.toString()));
                line.setLength(0);
            }
        }
        lines.add(plain(line.toString()));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** Text without what word processors add or exchange: kinds of blanks and of hyphens. */
    public static String plain(String text) {
        return text.replace("\u00AD", "")
                .replace('\u2011', '-')
                .replaceAll("[\\s\u00A0\u202F]+", " ")
                .strip();
    }
}
