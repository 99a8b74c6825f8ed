package de.vertragswerk.typeset.fill;

import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page.Placed;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import de.vertragswerk.typeset.style.Furniture;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the head or the foot of a page: up to three parts in one line, and a rule. */
final class FurnitureSetter {
    private static final Pattern NAME = Pattern.compile("\\{(seite|seiten|titel|vermerk)}");
    private static final double THICKNESS = 0.5;

    /** Distances from the baseline to a rule below and above it, in parts of the size: half of it is white. */
    private static final double RULE_BELOW = 0.7;

    private static final double RULE_ABOVE = 1.2;

    /** Decoration is read as nothing; its element has no place in the document. */
    private static final Element UNREAD = Element.root();

    private final ShortLines lines;
    private final DocumentHead head;

    FurnitureSetter(LineSetter lines, DocumentHead head) {
        this.lines = new ShortLines(lines);
        this.head = head;
    }

    Placed head(Furniture furniture, Area area, int page, int pages) {
        return place(furniture, area, RULE_BELOW, page, pages);
    }

    Placed foot(Furniture furniture, Area area, int page, int pages) {
        return place(furniture, area, -RULE_ABOVE, page, pages);
    }

    /** A strip as high as a line of its style, its baseline one size below its top. */
    private Placed place(Furniture furniture, Area area, double ruleAt, int page, int pages) {
        double size = furniture.text().size();
        List<Mark> marks = new ArrayList<>(4);
        boolean isMirrored = furniture.mirrored() && page % 2 == 0;
        addParts(marks, isMirrored ? furniture.mirror() : furniture, area.width(), page, pages);
        if (furniture.rule()) {
            double y = size + ruleAt * size;
            marks.add(new Mark.Rule(0, y, area.width(), y, THICKNESS));
        }
        Strip strip = new Strip(0, furniture.text().leading(), 0, Ending.ALLOWED, false, marks, List.of());
        return new Placed(strip, area.left(), furniture.baseline() - size, true);
    }

    private void addParts(List<Mark> marks, Furniture furniture, double width, int page, int pages) {
        TextStyle text = furniture.text();
        String left = fill(furniture.left(), page, pages);
        String middle = fill(furniture.middle(), page, pages);
        String right = fill(furniture.right(), page, pages);
        Shares shares = new Shares(
                lines.width(left, text), lines.width(middle, text), lines.width(right, text), width, text.size());
        add(marks, left, text, shares.forLeft(), width, 0);
        add(marks, middle, text, shares.forMiddle(), width, 0.5);
        add(marks, right, text, shares.forRight(), width, 1);
    }

    /** Adds a part with a share of the free width to its left. */
    private void add(List<Mark> marks, String part, TextStyle text, double room, double width, double leftShare) {
        if (!part.isEmpty()) {
            Line line = lines.line(part, text, room);
            marks.add(new Mark.Text((width - line.width()) * leftShare, text.size(), line, UNREAD));
        }
    }

    private String fill(String part, int page, int pages) {
        return NAME.matcher(part)
                .replaceAll(name -> Matcher.quoteReplacement(
                        switch (name.group(1)) {
                            case "seite" -> Integer.toString(page);
                            case "seiten" -> Integer.toString(pages);
                            case "titel" -> head.title();
                            default -> head.remark();
                        }))
                .strip();
    }
}
