package de.vertragswerk.typeset.quality;

import java.util.ArrayList;
import java.util.List;

/** Looks at where columns end: widows, orphans, stranded headings. */
final class ColumnBreaks {
    private final Text text;
    private final List<Fault> faults = new ArrayList<>();

    private ColumnBreaks(Text text) {
        this.text = text;
    }

    static List<Fault> find(Text text) {
        ColumnBreaks breaks = new ColumnBreaks(text);
        text.paragraphs().forEach(breaks::divided);
        for (int i = 1; i < text.columns().size(); i++) {
            breaks.ends(text.columns().get(i - 1), text.columns().get(i));
        }
        return breaks.faults;
    }

    private void divided(Paragraph paragraph) {
        List<Paragraph.Part> parts = paragraph.parts();
        int last = parts.size() - 1;
        if (last > 0 && isAlone(parts.get(0), parts.get(1))) {
            faults.add(Fault.at(Fault.Kind.ORPHAN, parts.get(0).lines().get(0)));
        }
        if (last > 0 && isAlone(parts.get(last), parts.get(last - 1))) {
            faults.add(Fault.at(Fault.Kind.WIDOW, parts.get(last).lines().get(0)));
        }
    }

    private static boolean isAlone(Paragraph.Part part, Paragraph.Part neighbour) {
        return part.lines().size() == 1 && part.column().isApartFrom(neighbour.column());
    }

    private void ends(Column column, Column next) {
        boolean heading = text.paragraphs().stream()
                .filter(Paragraph::heading)
                .anyMatch(paragraph -> paragraph.last().equals(column.last()));
        if (heading && next.isApartFrom(column)) {
            faults.add(Fault.at(Fault.Kind.STRANDED_HEADING, column.last()));
        }
    }
}
