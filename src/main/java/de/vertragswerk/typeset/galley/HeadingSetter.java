package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sets a heading. A centred one has its label before the title, or above it where both do not fit on a line; else the
 * label hangs out at the left of the title.
 */
final class HeadingSetter {
    /** The deepest heading that the structure knows. */
    private static final int DEEPEST = 6;

    private final Workshop shop;
    private final ParagraphSetter lines;

    HeadingSetter(Workshop shop) {
        this.shop = shop;
        this.lines = ParagraphSetter.offGrid(shop);
    }

    void set(Block.Heading heading, Place place) {
        Outline.Entry entry = shop.outline().next();
        Strips strips = place.strips();
        strips.anchor(entry.anchor());
        Element element = place.parent().add("H" + Math.min(entry.depth(), DEEPEST));
        TextStyle text = shop.style().heading(heading.level());
        Place inner = place.in(place.room().with(text)).below(element);
        int first = strips.size();
        if (heading.label().isEmpty()) {
            lines.set(heading.content(), inner, element);
        } else if (text.alignment() == Alignment.CENTER) {
            setCentred(heading, inner);
        } else {
            setHanging(heading, inner);
        }
        strips.endHeading(first);
    }

    private void setCentred(Block.Heading heading, Place place) {
        TextStyle text = place.room().text();
        Element element = place.parent();
        Inline label = new Inline.Plain(Typography.unbroken(heading.label()));
        List<Inline> inOne = Stream.concat(Stream.of(label, new Inline.Plain(" ")), heading.content().stream())
                .toList();
        if (heading.content().isEmpty() || lines.count(inOne, place) == 1) {
            lines.set(inOne, place, element);
        } else {
            lines.set(
                    List.of(label, new Inline.LineBreak()),
                    place.in(place.room().with(text.spaced(text.before(), 0))),
                    element);
            lines.set(heading.content(), place.in(place.room().with(text.spaced(0, text.after()))), element);
        }
    }

    private void setHanging(Block.Heading heading, Place place) {
        Room room = place.room();
        Labels.Label label = shop.label(heading.label(), room, room.text().size() / 2);
        place.strips().labels().add(label);
        lines.set(heading.content(), place.in(room.indented(label.end() - room.x(), 0)), place.parent());
    }
}
