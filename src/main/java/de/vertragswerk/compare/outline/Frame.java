package de.vertragswerk.compare.outline;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import java.util.List;
import java.util.stream.Collectors;

/** A unit that has begun: all is known of it but its parts. */
final class Frame {
    private final UnitKind kind;
    private final int position;
    private final String place;
    private Id id = Id.NONE;
    private String number = "";
    private String label = "";
    private List<Block> blocks = List.of();

    Frame(UnitKind kind, int position, String place) {
        this.kind = kind;
        this.position = position;
        this.place = place;
    }

    Frame id(Id name) {
        id = name;
        return this;
    }

    Frame numbered(String bare, String printed) {
        number = bare;
        label = printed;
        return this;
    }

    Frame blocks(List<Block> made) {
        blocks = made;
        return this;
    }

    /** The unit with its own words. */
    Unit leaf(List<Inline> content) {
        return unit(PlainText.line(content), content, List.of());
    }

    /** The unit with its parts, by which its words are known. */
    Unit close(List<Unit> parts) {
        return unit(parts.stream().map(Unit::text).collect(Collectors.joining("\n")), List.of(), List.copyOf(parts));
    }

    private Unit unit(String text, List<Inline> content, List<Unit> parts) {
        return new Unit(kind, position, id, number, label, place, text, content, blocks, parts);
    }
}
