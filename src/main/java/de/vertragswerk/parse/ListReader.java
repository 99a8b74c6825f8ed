package de.vertragswerk.parse;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Node;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import java.util.ArrayList;
import java.util.List;

/** Reads a list. */
final class ListReader {
    private final Source source;
    private final BlockReader blocks;
    private final Misreadings misreadings;

    ListReader(Source source, BlockReader blocks) {
        this.source = source;
        this.blocks = blocks;
        this.misreadings = new Misreadings(source);
    }

    Block read(ListBlock list) {
        ListStyle style =
                Labels.styleOf(Labels.at(source.text(), list.getFirstChild().getStartOffset()));
        List<Item> items = new ArrayList<>();
        int next = 1;
        for (Node node : list.getChildren()) {
            Item item = item(node);
            items.add(item);
            checkLabel(node.getStartOffset(), style, item, next, items.size());
            next = next(item, next);
        }
        return new Block.ItemList(style, items);
    }

    /** The number behind an item: a fixed figure is counted on from, any other fixed number is not counted. */
    private static int next(Item item, int expected) {
        if (item.number().isEmpty()) {
            return expected + 1;
        }
        return Attributes.isFigure(item.number()) ? Integer.parseInt(item.number()) + 1 : expected;
    }

    private Item item(Node node) {
        List<Piece> pieces = blocks.pieces(node);
        Attributes attributes = Attributes.NONE;
        if (!pieces.isEmpty() && !pieces.get(0).isNumbered()) {
            attributes = pieces.get(0).attributes();
            pieces.set(0, pieces.get(0).withoutAttributes());
        }
        misreadings.findDate(node);
        return new Item(
                attributes.id(),
                attributes.number(),
                new Numbered(source).blocks(pieces),
                source.origin(node.getStartOffset()));
    }

    /** Compares the label written with the style of the list, and with the number that will be printed. */
    private void checkLabel(int offset, ListStyle style, Item item, int number, int position) {
        String label = Labels.at(source.text(), offset);
        if (Labels.styleOf(label) != style) {
            source.error(
                    "liste-gemischt",
                    offset,
                    "„" + label + "“ passt nicht zur Beschriftung dieser Liste („" + style.label(style.number(1))
                            + "“).",
                    "Alle Punkte einer Liste gleich beschriften oder die innere Liste einrücken.");
            return;
        }
        String printed = style.label(style.number(number));
        boolean expected = label.equals(printed) || label.equals(style.label(style.number(position)));
        if (style != ListStyle.DASH && item.number().isEmpty() && !expected) {
            source.note(
                    "nummer-abweichend",
                    offset,
                    "Hier steht „" + label + "“, gedruckt wird „" + printed + "“.",
                    "Die Nummern zählt das Programm; eine feste Nummer ist {nummer=…}.");
        }
    }
}
