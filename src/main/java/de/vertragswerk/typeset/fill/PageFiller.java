package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Region;
import de.vertragswerk.typeset.layout.Troubles;
import de.vertragswerk.typeset.style.PageStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages with strips: each column as far as it goes, and the columns of a region that ends on the page to the lowest
 * height that holds them.
 *
 * <p>Columns are filled first-fit, not for the least sum of squared white. A column may end above nearly every line, so
 * what stays white at its bottom comes from strips that are kept together; a sum over many pages could only move that
 * white to other columns, which would end higher than they need to. Where first-fit is bad is the end: a last page of two
 * lines, or signatures parted from the lines that they belong to. There the page before is ended earlier, which needs one
 * look back, and the time stays linear.
 */
public final class PageFiller {
    private final PageStyle style;
    private final Troubles troubles;

    public PageFiller(PageStyle style, Troubles troubles) {
        this.style = style;
        this.troubles = troubles;
    }

    /** The pages, at least one. */
    public List<Page> fill(List<Region> regions) {
        Flow flow = new Flow(regions);
        Ruler ruler = new Ruler(flow, style.body(), style.grid());
        Planner planner = new Planner(flow, ruler, style);
        Placement placement = new Placement(flow, ruler, troubles);
        List<Page> pages = new ArrayList<>();
        int next = 0;
        while (next < flow.size()) {
            Area area = pages.isEmpty() ? style.firstBody() : style.body();
            Plan plan = planner.plan(next, area);
            pages.add(placement.page(plan, area));
            next = plan.end();
        }
        return pages.isEmpty() ? List.of(new Page(List.of())) : pages;
    }
}
