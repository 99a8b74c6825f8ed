package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets a list: labels hang out at its left edge, texts are indented alike. */
final class ListSetter {
    /** How many times its usual indent a list is indented at most for a wide label. */
    private static final double WIDEST = 2.5;

    private final Workshop shop;

    ListSetter(Workshop shop) {
        this.shop = shop;
    }

    void set(Block.ItemList list, Place place) {
        Room room = place.room();
        List<Labels.Label> labels = labels(list, room);
        double indent = shop.style().item();
        double most = indent * WIDEST;
        for (Labels.Label label : labels) {
            indent = Math.max(indent, Math.min(label.end() - room.x(), most));
        }
        Room itemRoom = room.indented(indent, 0).with(itemText(room));
        Element element =
                place.parent().add("L", new Element.Attribute("List", "ListNumbering", numbering(list.style())));
        for (int i = 0; i < labels.size(); i++) {
            set(list.items().get(i), labels.get(i), place.in(itemRoom).below(element.add("LI")));
        }
        place.strips().spaceAfter(room.text().after());
    }

    private void set(Item item, Labels.Label label, Place place) {
        shop.anchor(item.id(), place.strips());
        place.strips().labels().add(label.readAs(place.parent().add("Lbl")));
        Place body = place.below(place.parent().add("LBody"));
        BlockSetter.all(item.blocks(), shop, body);
        ParagraphSetter.onGrid(shop).setWaitingLabels(body);
    }

    private List<Labels.Label> labels(Block.ItemList list, Room room) {
        List<Labels.Label> labels = new ArrayList<>();
        for (Item item : list.items()) {
            String counted = list.style().number(labels.size() + 1);
            String label = list.style().label(item.number().isEmpty() ? counted : item.number());
            labels.add(shop.label(label, room, room.text().size() / 3));
        }
        return labels;
    }

    private TextStyle itemText(Room room) {
        return room.text().spaced(0, shop.style().itemSpace());
    }

    /** The names of ISO 32000-1, table 347. */
    private static String numbering(ListStyle style) {
        return switch (style) {
            case ARABIC, ARABIC_PAREN -> "Decimal";
            case LETTER, LETTER_DOT, DOUBLE_LETTER -> "LowerAlpha";
            case DASH -> "Disc";
        };
    }
}
