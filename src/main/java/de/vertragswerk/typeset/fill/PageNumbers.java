package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Page.Placed;
import de.vertragswerk.typeset.layout.Strip;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The numbers of the pages where anchors are, and the lines that name them. */
public final class PageNumbers {
    private final List<Page> pages;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * The numbers of filled pages.
     *
     * @param first number of the first page
     */
    public PageNumbers(List<Page> pages, int first) {
        this.pages = pages;
        for (int i = 0; i < pages.size(); i++) {
            for (Placed placed : pages.get(i).strips()) {
                note(placed, first + i);
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

    /** The number of each anchor's page, in the order of pages. */
    public Map<String, Integer> byAnchor() {
        return Collections.unmodifiableMap(numbers);
    }

    /** The pages with each number filled in. */
    public List<Page> fillIn() {
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
            marks.add(mark instanceof Mark.PageNumber wanted ? line(wanted) : mark);
        }
        return new Strip(
                strip.before(), strip.height(), strip.after(), strip.ending(), strip.onGrid(), marks, strip.head());
    }

    private Mark line(Mark.PageNumber wanted) {
        String numbered = wanted.anchors().stream()
                .map(this::number)
                .distinct()
                .map(Object::toString)
                .collect(Collectors.joining("–"));
        boolean isAlone = wanted.words().fragments().isEmpty();
        Line line = behind(wanted.words(), isAlone ? numbered : "\u00a0" + numbered, wanted.font());
        double left = wanted.x() - line.width() * share(wanted.alignment());
        return new Mark.Text(left, wanted.baseline(), line, wanted.element());
    }

    private int number(String anchor) {
        Integer number = numbers.get(anchor);
        if (number == null) {
            throw new IllegalArgumentException("no anchor " + anchor);
        }
        return number;
    }

    /** How much of a line is at the left of the point where it is aligned. */
    private static double share(Alignment alignment) {
        return switch (alignment) {
            case JUSTIFIED, LEFT -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
        };
    }

    /** Digits are of one width and not kerned, so that numbers below each other stand in columns. */
    private static Line behind(Line words, String digits, Font font) {
        int[] glyphs = new int[digits.length()];
        double width = 0;
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = font.face().glyph(digits.charAt(i));
            width += font.advance(glyphs[i]);
        }
        List<Line.Fragment> fragments = new ArrayList<>(words.fragments());
        double[] noShifts = new double[glyphs.length];
        fragments.add(new Glyphs(words.width(), width, font, glyphs, noShifts, digits, Optional.empty(), false));
        return new Line(fragments, words.width() + width, false);
    }
}
