package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Region;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import java.util.List;

/** The strips of all regions in one row, with what is asked of each when pages are broken. */
final class Flow {
    private final Strip[] strips;
    private final Region[] regions;
    private final int[] chains;
    private final int[] stops;

    Flow(List<Region> regions) {
        int size = 0;
        for (Region region : regions) {
            size += region.strips().size();
        }
        strips = new Strip[size];
        this.regions = new Region[size];
        chains = new int[size];
        stops = new int[size];
        int next = 0;
        for (Region region : regions) {
            next = add(region, next);
        }
    }

    private int add(Region region, int start) {
        int next = start;
        for (Strip strip : region.strips()) {
            strips[next] = strip;
            regions[next] = region;
            chains[next] = next > 0 && strip.ending() == Ending.AVOIDED ? chains[next - 1] : next;
            next++;
        }
        for (int i = next - 1; i >= start; i--) {
            stops[i] = i + 1 == next || strips[i + 1].ending() == Ending.PAGE ? i + 1 : stops[i + 1];
        }
        return next;
    }

    int size() {
        return strips.length;
    }

    Strip strip(int index) {
        return strips[index];
    }

    /** In how many columns a strip's region is set. */
    int columns(int index) {
        return regions[index].columns();
    }

    /** Whether a strip's region stands at the bottom of its page. */
    boolean isAtBottom(int index) {
        return regions[index].atBottom();
    }

    /** The last strip at or above this one that a column may begin with. */
    int chain(int index) {
        return chains[index];
    }

    /** Whether a column should not end above a strip. */
    boolean isTied(int index) {
        return chains[index] < index;
    }

    /** The end of what is set in the same columns: of the region, or before the next strip that begins a page. */
    int stop(int index) {
        return stops[index];
    }

    /** Whether a strip begins a region or, where its author says so, a page; true behind the last strip. */
    boolean isStart(int index) {
        return index == 0 || stops[index - 1] == index;
    }

    /** Whether a page ends above a strip in any case. */
    boolean endsPage(int index) {
        return index == size() || strips[index].ending() == Ending.PAGE;
    }
}
