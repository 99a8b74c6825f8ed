package de.vertragswerk.compare.synopsis;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import java.util.List;
import java.util.stream.Collectors;

/** What a Synopse says of units in its own words. */
final class Notes {
    static final String UNCHANGED = "unverändert";
    static final String NEW = "neu";
    static final String GONE = "entfällt";

    /** So much of a text without a label is shown in its stead. */
    private static final int EXCERPT = 40;

    private Notes() {}

    /** A note as a paragraph of its own. */
    static Block paragraph(String note) {
        return new Block.Paragraph(List.of(inline(note)));
    }

    static Inline inline(String note) {
        return new Inline.Emphasis(List.of(new Inline.Plain("– " + note + " –")));
    }

    static String formerly(List<Unit> before) {
        return "bisher " + name(before);
    }

    static String movedFrom(Unit before) {
        return "verschoben von " + before.place();
    }

    static String movedTo(Unit after) {
        return "verschoben nach " + after.place();
    }

    static String splitFrom(Unit before) {
        return "aufgeteilt, bisher " + name(List.of(before));
    }

    static String mergedFrom(List<Unit> before) {
        return "zusammengefasst, bisher " + name(before);
    }

    /** "Absatz 2", "Absätze 2 bis 4"; the place of what has another name. */
    static String name(List<Unit> units) {
        Unit first = units.get(0);
        Unit last = units.get(units.size() - 1);
        if (units.stream()
                .anyMatch(unit ->
                        unit.kind() != UnitKind.SUBSECTION || unit.number().isEmpty())) {
            return units.stream().map(Unit::place).distinct().collect(Collectors.joining(" und "));
        }
        return units.size() == 1
                ? "Absatz " + first.number()
                : "Absätze " + first.number() + (units.size() == 2 ? " und " : " bis ") + last.number();
    }

    /** "(2)", "(2) bis (4)"; the first words of what has no label. */
    static String labels(List<Unit> units) {
        Unit first = units.get(0);
        Unit last = units.get(units.size() - 1);
        if (first.label().isEmpty() || last.label().isEmpty()) {
            String text = first.text().replace('\n', ' ');
            int end = text.indexOf(' ', EXCERPT);
            return end < 0 && units.size() == 1 ? text : text.substring(0, end < 0 ? text.length() : end) + " …";
        }
        return units.size() == 1
                ? first.label()
                : first.label() + (units.size() == 2 ? " und " : " bis ") + last.label();
    }
}
