package de.vertragswerk.typeset.quality;

import java.util.List;

/** A paragraph, a heading or a row of a table: its parts by column, each with at least one line. */
record Paragraph(List<Part> parts, boolean heading) {

    /** The lines of a paragraph in one column. */
    record Part(Column column, List<TextLine> lines) {}

    List<TextLine> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    TextLine last() {
        List<TextLine> lines = parts.get(parts.size() - 1).lines();
        return lines.get(lines.size() - 1);
    }

    boolean isTabular() {
        return parts.get(0).lines().get(0).isTabular();
    }
}
