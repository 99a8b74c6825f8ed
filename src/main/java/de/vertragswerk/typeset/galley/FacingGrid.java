package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import de.vertragswerk.typeset.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Puts two columns of strips side by side. A row is divided into strips wherever both columns have a line's end, so that
 * it can go on on the next page.
 *
 * @param room of both columns
 * @param padding between text and rules
 * @param thickness of rules
 * @param highest what a strip may take of a page
 */
record FacingGrid(Room room, double padding, double thickness, double highest) {
    /** Heights are sums in floating point. */
    private static final double TOLERANCE = 0.01;

    /** How much thicker the rule below the head is. */
    private static final double STRONG = 2;

    static FacingGrid of(Room room, PageStyle style) {
        return new FacingGrid(
                room,
                style.table().padding(),
                style.table().thickness(),
                style.body().height() / 2);
    }

    /** The room of a column, counted from 0. */
    Room room(int column) {
        double width = room.width() / 2 - padding;
        return Room.cell(room.x() + column * (width + 2 * padding), width, room.text(), 0);
    }

    /** A row of one cell over both columns. */
    List<Strip> across(List<Strip> strips) {
        return ruled(divided(strips, List.of()), false, false);
    }

    /**
     * A row.
     *
     * @param isHead whether a strong rule divides it from what follows
     */
    List<Strip> facing(List<Strip> left, List<Strip> right, boolean isHead) {
        List<Strip> divided = divided(left, right);
        boolean isTooHigh = divided.stream().anyMatch(strip -> strip.height() > highest);
        return ruled(isTooHigh ? inPairs(left, right) : divided, true, isHead);
    }

    private static List<Strip> divided(List<Strip> left, List<Strip> right) {
        SortedSet<Double> cuts = new TreeSet<>();
        addCuts(left, right, cuts);
        addCuts(right, left, cuts);
        double bottom = Math.max(Stack.height(left), Stack.height(right));
        List<Strip> strips = new ArrayList<>();
        double top = 0;
        for (double cut : cuts) {
            if (cut > top + TOLERANCE) {
                strips.add(part(left, right, top, cut));
                top = cut;
            }
        }
        strips.add(part(left, right, top, bottom));
        return strips;
    }

    /** Where a strip of one column begins while none of the other is under way. */
    private static void addCuts(List<Strip> own, List<Strip> others, SortedSet<Double> cuts) {
        double[] tops = Stack.tops(own);
        double[] otherTops = Stack.tops(others);
        for (int i = 1; i < own.size(); i++) {
            if (isFree(tops[i], otherTops, others)) {
                cuts.add(tops[i]);
            }
        }
    }

    private static boolean isFree(double y, double[] tops, List<Strip> strips) {
        for (int i = 0; i < strips.size(); i++) {
            if (tops[i] < y - TOLERANCE && tops[i] + strips.get(i).height() > y + TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private static Strip part(List<Strip> left, List<Strip> right, double top, double bottom) {
        List<Mark> marks = new ArrayList<>();
        boolean isKept = addMarks(left, top, bottom, marks);
        // Where only one column would have a line standing alone, that is better than much white on the page.
        isKept &= addMarks(right, top, bottom, marks);
        Ending ending = top > 0 && isKept ? Ending.AVOIDED : Ending.ALLOWED;
        return new Strip(0, bottom - top, 0, ending, false, marks, List.of());
    }

    /** Adds what a column has between two heights, and tells whether it should not be divided there, or has nothing. */
    private static boolean addMarks(List<Strip> strips, double top, double bottom, List<Mark> marks) {
        double[] tops = Stack.tops(strips);
        boolean isKept = true;
        for (int i = 0; i < strips.size(); i++) {
            if (tops[i] >= top - TOLERANCE && tops[i] < bottom - TOLERANCE) {
                isKept &= tops[i] > top + TOLERANCE || strips.get(i).ending() == Ending.AVOIDED;
                for (Mark mark : strips.get(i).marks()) {
                    marks.add(mark.lowered(tops[i] - top));
                }
            }
        }
        return isKept;
    }

    /** Strips beside strips, where the heights of lines do not allow a division. */
    private static List<Strip> inPairs(List<Strip> left, List<Strip> right) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<Strip> one = left.subList(Math.min(i, left.size()), Math.min(i + 1, left.size()));
            List<Strip> other = right.subList(Math.min(i, right.size()), Math.min(i + 1, right.size()));
            strips.add(part(one, other, 0, Math.max(Stack.height(one), Stack.height(other))));
        }
        return strips;
    }

    /** The strips with space and a rule below them, and one between the columns. */
    private List<Strip> ruled(List<Strip> strips, boolean isFacing, boolean isHead) {
        List<Strip> ruled = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            double above = i == 0 ? padding / 2 : 0;
            double height = above + strips.get(i).height() + (i == strips.size() - 1 ? padding / 2 : 0);
            List<Mark> marks = new ArrayList<>();
            for (Mark mark : strips.get(i).marks()) {
                marks.add(mark.lowered(above));
            }
            if (isFacing) {
                double middle = room.x() + room.width() / 2;
                marks.add(new Mark.Rule(middle, 0, middle, height, thickness));
            }
            if (i == strips.size() - 1) {
                double strength = isHead ? STRONG * thickness : thickness;
                marks.add(new Mark.Rule(room.x(), height, room.right(), height, strength));
            }
            ruled.add(new Strip(0, height, 0, strips.get(i).ending(), false, marks, List.of()));
        }
        return ruled;
    }
}
