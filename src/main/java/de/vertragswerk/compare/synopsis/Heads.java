package de.vertragswerk.compare.synopsis;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headings of §§, annexes and other divided units. */
final class Heads {
    private static final int LEVEL = 2;

    /** Between a number and a title, as wide as that of headings. */
    private static final String GAP = "\u00a0\u00a0";

    private Heads() {}

    /** The row with the headings of a unit before and after. */
    static Row of(Unit before, Unit after, List<Change> parts) {
        List<Change> own = parts.stream().filter(Heads::isHeading).toList();
        return Row.empty()
                .old(plain(before, MarkedSpans.of(List.of(), own, Side.OLD)))
                .fresh(heading(after, MarkedSpans.of(List.of(), own, Side.NEW), Side.NEW));
    }

    static Block added(Unit after) {
        return heading(after, MarkedSpans.all(after), Side.NEW);
    }

    static Block removed(Unit before) {
        return heading(before, MarkedSpans.all(before), Side.OLD);
    }

    /** The row with the headings of a unit that did not change, with a note behind the newer one. */
    static Row noted(Unit before, Unit after, String note) {
        return Row.empty().old(plain(before, List.of())).fresh(noted(after, note));
    }

    /** The heading of a unit that did not change, with a note behind it. */
    static Block noted(Unit unit, String note) {
        List<Inline> content = new ArrayList<>(content(unit, List.of(), Side.NEW));
        content.add(new Inline.Plain(" "));
        content.add(Notes.inline(note));
        return new Block.Heading(level(unit), id(unit, Side.NEW), unit.label(), content);
    }

    /** Whether a change is that of the heading of the unit around it. */
    static boolean isHeading(Change change) {
        return unit(change).filter(unit -> unit.kind() == UnitKind.HEADING).isPresent();
    }

    private static Optional<Unit> unit(Change change) {
        return change.accept(new AnyUnit());
    }

    private static Block heading(Unit unit, List<Span> spans, Side side) {
        return new Block.Heading(level(unit), id(unit, side), unit.label(), content(unit, spans, side));
    }

    /** The older heading is no heading of the document, in which each § has one. */
    private static Block plain(Unit unit, List<Span> spans) {
        List<Inline> content = new ArrayList<>();
        if (!unit.label().isEmpty()) {
            content.add(new Inline.Plain(unit.label() + GAP));
        }
        content.addAll(content(unit, spans, Side.OLD));
        return new Block.Paragraph(List.of(new Inline.Strong(content)));
    }

    private static List<Inline> content(Unit unit, List<Span> spans, Side side) {
        Optional<Unit> heading = unit.parts().stream()
                .filter(part -> part.kind() == UnitKind.HEADING)
                .findFirst();
        return heading.map(leaf -> MarkedText.of(leaf, 0, spans, side))
                .orElseGet(() -> unit.label().isEmpty() ? List.of(new Inline.Plain(unit.place())) : List.of());
    }

    private static int level(Unit unit) {
        boolean inAnnex = unit.place().startsWith("Anlage") && unit.kind() != UnitKind.ANNEX;
        return inAnnex ? LEVEL + 1 : LEVEL;
    }

    /** A name by its place: "par-3a", "anlage-1-par-2"; of a unit that is gone "alt-par-4". */
    private static Id id(Unit unit, Side side) {
        String name = Normalizer.normalize(unit.place().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("§", "par")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new Id(side == Side.OLD ? "alt-" + name : name);
    }
}
