package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Link;
import java.util.ArrayList;
import java.util.List;

/** Where one may click for a link: a rectangle for each line that it is on, down one column. */
final class LinkArea {
    private final Link link;
    private final int number;
    private final List<Box> boxes = new ArrayList<>(1);

    /** A rectangle from the lower left corner of the page. */
    record Box(double left, double bottom, double right, double top) {
        Box around(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(bottom, other.bottom),
                    Math.max(right, other.right),
                    Math.max(top, other.top));
        }

        void addTo(Syntax syntax) {
            syntax.add("[")
                    .number(left)
                    .number(bottom)
                    .number(right)
                    .number(top)
                    .add("]");
        }
    }

    LinkArea(Link link, int number) {
        this.link = link;
        this.number = number;
    }

    Link link() {
        return link;
    }

    /** The number of its annotation. */
    int number() {
        return number;
    }

    /** Whether a box may be one of this area: not if it is higher up, in the next column. */
    boolean takes(Box box) {
        return box.bottom() <= last().bottom() + 0.001;
    }

    void add(Box box) {
        if (!boxes.isEmpty() && last().bottom() - box.bottom() < 0.001) {
            boxes.set(boxes.size() - 1, last().around(box));
        } else {
            boxes.add(box);
        }
    }

    private Box last() {
        return boxes.get(boxes.size() - 1);
    }

    /** The entries for the area (ISO 32000-1, 12.5.6.5). */
    Syntax entries() {
        Syntax entries = new Syntax().add("/Rect");
        boxes.stream().reduce(Box::around).orElseThrow().addTo(entries);
        if (boxes.size() > 1) {
            entries.add("/QuadPoints[");
            for (Box box : boxes) {
                entries.number(box.left).number(box.bottom).number(box.right).number(box.bottom);
                entries.number(box.right).number(box.top).number(box.left).number(box.top);
            }
            entries.add("]");
        }
        return entries;
    }
}
