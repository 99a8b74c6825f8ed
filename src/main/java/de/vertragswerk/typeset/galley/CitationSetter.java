package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** Sets how an item is cited: the words on one line, and behind them the pages from the item's beginning to this line. */
final class CitationSetter {
    /** Room for the pages, in em: a space, two numbers of four digits, and a dash. */
    private static final double PAGES = 4.75;

    private final Workshop shop;

    CitationSetter(Workshop shop) {
        this.shop = shop;
    }

    void set(List<Block> blocks, Place place) {
        if (place.item().isPresent()) {
            place.strips().stayOnPage();
        }
        place.strips().keepNextWithTwo();
        place.strips().keepNext(1);
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                setLine(PlainText.line(paragraph.content()), place);
            } else {
                BlockSetter.all(List.of(block), shop, place);
            }
        }
    }

    private void setLine(String words, Place place) {
        TextStyle text = fitting(words, place.room());
        String here = shop.uniqueName("_fundstelle");
        place.strips().anchor(here);
        Mark line = new Mark.PageNumber(
                edge(place.room()),
                text.alignment(),
                shop.typography().baseline(text),
                shop.typography().line(words, text),
                Stream.concat(place.item().stream(), Stream.of(here)).toList(),
                shop.typography().font(text.cut(), text.size()),
                place.parent().add("P"));
        Ending ending = Ending.ALLOWED;
        place.strips()
                .add(new Strip(text.before(), text.leading(), text.after(), ending, true, List.of(line), List.of()));
    }

    /** The style of the text, smaller where words and pages would not fit on a line. */
    private TextStyle fitting(String words, Room room) {
        TextStyle text = room.text();
        Line line = shop.typography().line(words, text);
        double scale = room.width() / (line.width() + PAGES * text.size());
        if (scale >= 1) {
            return text;
        }
        shop.troubles().tooWide(words);
        return text.scaled(scale);
    }

    private static double edge(Room room) {
        return switch (room.text().alignment()) {
            case JUSTIFIED, LEFT -> room.x();
            case CENTER -> room.x() + room.width() / 2;
            case RIGHT -> room.right();
        };
    }
}
