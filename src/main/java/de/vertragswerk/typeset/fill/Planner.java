package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.style.PageStyle;
import java.util.ArrayList;
import java.util.List;

/** Decides what goes on a page, and looks once ahead where the end of a page is not good. */
final class Planner {
    /** Fewer lines than these are not left alone on a last page. */
    private static final int FEWEST_LINES = 3;

    /** More lines than these are not taken over from the page before for it. */
    private static final int MOST_LINES_OVER = 4;

    private final Flow flow;
    private final Ruler ruler;
    private final Band band;
    private final Area body;
    private final double leading;

    Planner(Flow flow, Ruler ruler, PageStyle style) {
        this.flow = flow;
        this.ruler = ruler;
        this.band = new Band(flow, ruler, style.gap());
        this.body = style.body();
        this.leading = style.text().leading();
    }

    /** The page that begins with a strip. */
    Plan plan(int from, Area area) {
        Plan full = plan(from, flow.size(), area);
        int end = betterEnd(from, full);
        return end < full.end() ? plan(from, end, area) : full;
    }

    /** The page as full as can be with strips before a limit. */
    private Plan plan(int from, int limit, Area area) {
        List<Column> columns = new ArrayList<>();
        int next = from;
        double top = area.top();
        while (next == from || goesOn(next, limit)) {
            int to = Math.min(flow.stop(next), limit);
            List<Column> added = band.set(next, to, area, top, next == from);
            if (added.isEmpty()) {
                break;
            }
            columns.addAll(added);
            next = added.get(added.size() - 1).to();
            top = next < limit ? topBelow(added, next) : top;
        }
        return new Plan(columns, next);
    }

    /** Whether another region goes below the last one. */
    private boolean goesOn(int next, int limit) {
        return next < limit && flow.isStart(next) && !flow.endsPage(next);
    }

    private double topBelow(List<Column> columns, int next) {
        double top = 0;
        for (Column column : columns) {
            double bottom = ruler.bottom(column.from(), column.to(), column.top());
            top = Math.max(top, ruler.below(flow.strip(column.to() - 1), flow.strip(next), bottom));
        }
        return top;
    }

    private int betterEnd(int from, Plan page) {
        if (flow.endsPage(page.end())) {
            return page.end();
        }
        return flow.isStart(page.end()) ? endBetweenRegions(from, page.end()) : endWithinRegion(page);
    }

    /** Goes back to where the next region's first strip is kept with what is above it, if both then stand on one page. */
    private int endBetweenRegions(int from, int end) {
        int chain = flow.chain(end);
        boolean helps =
                chain < end && chain > from && plan(chain, flow.size(), body).end() > end;
        return helps ? chain : end;
    }

    /** Goes back a few lines where the region's rest would be too little for a page. */
    private int endWithinRegion(Plan page) {
        int end = page.end();
        int stop = flow.stop(end);
        boolean matters = flow.columns(end) > 1 || flow.endsPage(stop);
        if (!matters || !isWithin(end, stop, FEWEST_LINES)) {
            return end;
        }
        int earlier = end;
        while (isWithin(earlier, stop, FEWEST_LINES)) {
            earlier = flow.chain(earlier - 1);
            if (earlier <= page.last().from() || !isWithin(earlier, end, MOST_LINES_OVER + 1)) {
                return end;
            }
        }
        return earlier;
    }

    /** Whether strips are less high than a number of lines. */
    private boolean isWithin(int from, int to, int lines) {
        return ruler.reach(from, to, body.top(), body.top() + lines * leading - leading / 2) == to;
    }
}
