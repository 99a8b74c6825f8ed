package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Page.Placed;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Troubles;
import java.util.ArrayList;
import java.util.List;

/** Puts the strips of planned columns in their places, and tells what could not be kept together. */
final class Placement {
    private final Flow flow;
    private final Ruler ruler;
    private final Troubles troubles;
    private int dividedChain = -1;

    Placement(Flow flow, Ruler ruler, Troubles troubles) {
        this.flow = flow;
        this.ruler = ruler;
        this.troubles = troubles;
    }

    Page page(Plan plan, Area area) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < plan.columns().size(); i++) {
            place(plan.columns().get(i), placed);
            report(plan.columns().get(i), area, i == 0);
        }
        return new Page(placed);
    }

    private void place(Column column, List<Placed> placed) {
        placeHead(column, placed);
        double[] tops = tops(column);
        for (int i = column.from(); i < column.to(); i++) {
            placed.add(new Placed(flow.strip(i), column.left(), tops[i - column.from()], false));
        }
    }

    private void placeHead(Column column, List<Placed> placed) {
        List<Strip> head = ruler.repeated(column.from());
        if (!head.isEmpty()) {
            double[] tops = ruler.tops(head, flow.strip(column.from()), column.top());
            for (int i = 0; i < head.size(); i++) {
                placed.add(new Placed(head.get(i), column.left(), tops[i], true));
            }
        }
    }

    private double[] tops(Column column) {
        int from = column.from();
        double[] tops = new double[column.to() - from];
        tops[0] = ruler.first(from, column.top());
        for (int i = from + 1; i < column.to(); i++) {
            double bottom = tops[i - from - 1] + flow.strip(i - 1).height();
            tops[i - from] = ruler.below(i, bottom);
            if (flow.strip(i).onGrid()) {
                lower(tops, from, i, tops[i - from] - bottom - white(i));
            }
        }
        return tops;
    }

    private double white(int index) {
        return Math.max(flow.strip(index - 1).after(), flow.strip(index).before());
    }

    /**
     * What the grid adds to the white between a heading and its text goes above the heading, so that it stays as near to
     * the text as its style says; not at the top of a column.
     */
    private void lower(double[] tops, int from, int index, double added) {
        int start = index;
        while (start > from && flow.isTied(start) && !flow.strip(start - 1).onGrid()) {
            start--;
        }
        for (int i = start; start > from && i < index; i++) {
            tops[i - from] += added;
        }
    }

    private void report(Column column, Area area, boolean beginsPage) {
        int from = column.from();
        int chain = flow.chain(from);
        if (chain < from && chain != dividedChain && (beginsPage || !flow.isStart(from))) {
            dividedChain = chain;
            troubles.tooHigh(Wording.of(flow.strip(chain)));
        }
        Strip strip = flow.strip(from);
        if (ruler.reach(from, from + 1, column.top(), area.top() + area.height()) == from) {
            troubles.tooHigh(Wording.of(strip));
        } else if (!strip.head().isEmpty() && ruler.repeated(from).isEmpty()) {
            troubles.tooHigh(Wording.of(strip.head().get(0)));
        }
    }
}
