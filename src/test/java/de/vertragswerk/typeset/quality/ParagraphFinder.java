package de.vertragswerk.typeset.quality;

import java.util.ArrayList;
import java.util.List;

/** Finds paragraphs: by the structure where a file has one, else by how lines begin and end. */
final class ParagraphFinder {
    /** How far a line of justified text may end before the edge, in em; what ends earlier is a last line. */
    private static final double SHORT = 1;

    private static final double INDENT = 0.5;
    /** How much more than the usual distance of lines is a space between paragraphs. */
    private static final double SPACED = 1.2;

    private final Measures measures;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Paragraph.Part> parts = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();

    private ParagraphFinder(Measures measures) {
        this.measures = measures;
    }

    static List<Paragraph> find(List<Column> columns, Measures measures) {
        ParagraphFinder finder = new ParagraphFinder(measures);
        Column current = null;
        TextLine before = null;
        for (Column column : columns) {
            for (TextLine line : column.lines()) {
                if (before != null && finder.begins(before, line, column.equals(current))) {
                    finder.endParagraph(current);
                } else if (current != null && !column.equals(current)) {
                    finder.endPart(current);
                }
                finder.lines.add(line);
                current = column;
                before = line;
            }
        }
        if (current != null) {
            finder.endParagraph(current);
        }
        return finder.paragraphs;
    }

    private void endPart(Column column) {
        if (!lines.isEmpty()) {
            parts.add(new Paragraph.Part(column, List.copyOf(lines)));
            lines.clear();
        }
    }

    private void endParagraph(Column column) {
        endPart(column);
        TextLine first = parts.get(0).lines().get(0);
        boolean heading = first.block().isHeading() || (first.block().isGroup() && first.bold());
        paragraphs.add(new Paragraph(List.copyOf(parts), heading));
        parts.clear();
    }

    private boolean begins(TextLine before, TextLine line, boolean sameColumn) {
        if (before.isTabular() || line.isTabular()) {
            return true;
        }
        if (!line.block().isGroup() || !before.block().equals(line.block())) {
            return !before.block().equals(line.block());
        }
        return before.bold() != line.bold()
                || Math.abs(before.size() - line.size()) > 0.5
                || (sameColumn && line.baseline() - before.baseline() > SPACED * measures.leading())
                || before.right() < measures.edge(before) - SHORT * before.size()
                || startsAnew(before, line);
    }

    private boolean startsAnew(TextLine before, TextLine line) {
        double shift = line.left() - measures.left(line) - before.left() + measures.left(before);
        boolean hanging = before.startsWithLabel();
        double indent = INDENT * line.size();
        boolean nextItem = hanging && line.startsWithLabel() && shift < indent;
        boolean indented = shift > indent && !hanging;
        return shift < -indent || indented || nextItem;
    }
}
