package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Page.Placed;
import de.vertragswerk.typeset.layout.Strip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in the numbers of the pages where anchors are. */
final class PageNumbers {
    private final List<Page> pages;
    private final Map<String, Integer> numbers = new HashMap<>();

    PageNumbers(List<Page> pages) {
        this.pages = pages;
        for (int i = 0; i < pages.size(); i++) {
            for (Placed placed : pages.get(i).strips()) {
                note(placed, i + 1);
            }
        }
    }

    private void note(Placed placed, int page) {
        for (Mark mark : placed.strip().marks()) {
            if (mark instanceof Mark.Anchor anchor) {
                numbers.putIfAbsent(anchor.id(), page);
            }
        }
    }

    /** The pages with each number set flush right. */
    List<Page> fillIn() {
        List<Page> filled = new ArrayList<>(pages.size());
        for (Page page : pages) {
            filled.add(asks(page) ? fillIn(page) : page);
        }
        return filled;
    }

    private static boolean asks(Page page) {
        return page.strips().stream().anyMatch(placed -> asks(placed.strip()));
    }

    private static boolean asks(Strip strip) {
        for (Mark mark : strip.marks()) {
            if (mark instanceof Mark.PageNumber) {
                return true;
            }
        }
        return false;
    }

    private Page fillIn(Page page) {
        List<Placed> strips = new ArrayList<>(page.strips().size());
        for (Placed placed : page.strips()) {
            Strip strip = placed.strip();
            strips.add(asks(strip) ? new Placed(fillIn(strip), placed.x(), placed.y(), placed.decoration()) : placed);
        }
        return new Page(strips);
    }

    private Strip fillIn(Strip strip) {
        List<Mark> marks = new ArrayList<>(strip.marks().size());
        for (Mark mark : strip.marks()) {
            marks.add(mark instanceof Mark.PageNumber wanted ? number(wanted) : mark);
        }
        return new Strip(
                strip.before(), strip.height(), strip.after(), strip.ending(), strip.onGrid(), marks, strip.head());
    }

    private Mark number(Mark.PageNumber wanted) {
        Integer number = numbers.get(wanted.anchor());
        if (number == null) {
            throw new IllegalArgumentException("no anchor " + wanted.anchor());
        }
        Line line = line(number.toString(), wanted.font());
        return new Mark.Text(wanted.right() - line.width(), wanted.baseline(), line, wanted.element());
    }

    /** Digits are of one width and not kerned, so that numbers below each other stand in columns. */
    private static Line line(String digits, Font font) {
        int[] glyphs = new int[digits.length()];
        double width = 0;
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = font.face().glyph(digits.charAt(i));
            width += font.advance(glyphs[i]);
        }
        Glyphs run = new Glyphs(0, width, font, glyphs, new double[glyphs.length], digits, Optional.empty(), false);
        return new Line(List.of(run), width, false);
    }
}
