package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The lists that are open while blocks are read, the innermost first. */
final class OpenLists {
    /** Deeper nesting is not law but noise. */
    private static final int DEEPEST = 12;

    private final Reading reading;
    private final List<Block> top = new ArrayList<>();
    private final Deque<OpenList> open = new ArrayDeque<>();

    OpenLists(Reading reading) {
        this.reading = reading;
    }

    private static final class OpenList {
        private final ListStyle style;
        private final String bullet;
        private final int indent;
        private final List<Block> parent;
        private final List<Item> items = new ArrayList<>();
        private String number = "";
        private List<Block> blocks = new ArrayList<>();
        private Origin origin = Origin.UNKNOWN;

        private OpenList(ItemLabel label, Line line, List<Block> parent) {
            this.style = label.style();
            this.bullet = line.bullet();
            this.indent = line.indent();
            this.parent = parent;
        }

        private boolean isLike(ItemLabel label, Line line) {
            return style == label.style() && bullet.equals(line.bullet());
        }

        private void begin(ItemLabel label, Origin place) {
            endItem();
            number = label.number();
            origin = place;
            blocks = new ArrayList<>();
        }

        private void endItem() {
            if (!blocks.isEmpty()) {
                items.add(new Item(Id.NONE, number, blocks, origin));
            }
        }

        private void close() {
            endItem();
            parent.add(new Block.ItemList(style, items));
        }
    }

    /** Whether a label begins a list or goes on with an open one. */
    boolean accepts(ItemLabel label, Line line) {
        return label.isFirst() || open.stream().anyMatch(list -> goesOn(list, label, line));
    }

    private static boolean goesOn(OpenList list, ItemLabel label, Line line) {
        return list.isLike(label, line) && (label.follows(list.number) || label.isLater(list.number));
    }

    /** Begins the item of an accepted label. */
    void open(ItemLabel label, Line line) {
        if (!goesOnWithOpenList(label, line)) {
            begin(label, line);
        }
        OpenList list = open.element();
        list.begin(label, reading.origin(line));
        String usual = label.style() == ListStyle.DASH
                ? label.printed()
                : label.style().label(label.number());
        if (!usual.equals(label.printed())) {
            reading.notes()
                    .repair(
                            line.place(),
                            label.printed(),
                            usual,
                            "Zeichen der Gliederung vereinheitlicht.",
                            Confidence.CERTAIN);
        }
    }

    private boolean goesOnWithOpenList(ItemLabel label, Line line) {
        Iterator<OpenList> lists = open.iterator();
        int inner = 0;
        while (lists.hasNext()) {
            OpenList list = lists.next();
            if (goesOn(list, label, line) && !isNested(list, label, line) && !isOutside(list, label, line)) {
                closeInnermost(inner);
                noteGap(list, label, line);
                return true;
            }
            inner++;
        }
        return false;
    }

    /** A bullet moved in further than the one before it is below it. */
    private static boolean isNested(OpenList list, ItemLabel label, Line line) {
        return label.isFirst() && line.indent() > list.indent + 1;
    }

    /** A bullet moved in less than the ones of a list stands outside of it. */
    private static boolean isOutside(OpenList list, ItemLabel label, Line line) {
        return label.style() == ListStyle.DASH && line.indent() < list.indent - 1;
    }

    private void noteGap(OpenList list, ItemLabel label, Line line) {
        if (!label.follows(list.number)) {
            reading.notes()
                    .doubt(
                            line.place(),
                            label.printed(),
                            "Die Zählung springt von „" + list.number + "“ auf „" + label.number() + "“.");
        }
    }

    private void begin(ItemLabel label, Line line) {
        int inner = 0;
        for (OpenList list : open) {
            if (isBelow(label, line, list)) {
                break;
            }
            inner++;
        }
        closeInnermost(inner);
        if (open.size() >= DEEPEST) {
            closeInnermost(open.size());
        }
        List<Block> parent = open.isEmpty() ? top : open.element().blocks;
        open.push(new OpenList(label, line, parent));
    }

    /** Whether a new list stands within the item that is open in another list. */
    private static boolean isBelow(ItemLabel label, Line line, OpenList list) {
        if (line.indent() != list.indent) {
            return line.indent() > list.indent;
        }
        return !list.isLike(label, line);
    }

    private void closeInnermost(int count) {
        for (int i = 0; i < count; i++) {
            open.pop().close();
        }
    }

    boolean isInItem() {
        return !open.isEmpty();
    }

    /** A paragraph without label ends all lists but those whose items it is moved in under. */
    void leaveFor(Line line) {
        while (!open.isEmpty() && line.indent() <= open.element().indent + 1) {
            open.pop().close();
        }
    }

    /** Adds a block to the innermost open item. */
    void add(Block block, Line line) {
        (open.isEmpty() ? top : open.element().blocks).add(block);
    }

    /** All blocks, once every line is read. */
    List<Block> blocks() {
        closeInnermost(open.size());
        return List.copyOf(top);
    }
}
