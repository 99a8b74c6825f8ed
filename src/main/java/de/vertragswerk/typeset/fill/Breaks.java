package de.vertragswerk.typeset.fill;

/** Where columns end: at the last place that is allowed. */
final class Breaks {
    /** A chain that has to be divided anyway is begun in a column if it gets at least this part of the height. */
    private static final double WORTHWHILE = 0.25;

    private final Flow flow;
    private final Ruler ruler;

    Breaks(Flow flow, Ruler ruler) {
        this.flow = flow;
        this.ruler = ruler;
    }

    /**
     * The strip behind the last of a column; the column's first strip if the column is better left empty.
     *
     * @param to behind the last strip that there is for the column
     */
    int end(int from, int to, Room room) {
        int reach = ruler.reach(from, to, room.top(), room.bottom());
        if (reach == to) {
            return to;
        }
        int chain = flow.chain(reach);
        return chain > from ? endInside(from, to, room, reach, chain) : endOfChain(from, to, room, reach);
    }

    /** A column that ends above or within a chain of strips. */
    private int endInside(int from, int to, Room room, int reach, int chain) {
        int divided = ruler.reach(chain, to);
        boolean fits = divided == to || flow.chain(divided) > chain;
        if (fits || reach == chain) {
            return chain;
        }
        boolean worthwhile =
                room.bottom() - ruler.bottom(from, chain, room.top()) > WORTHWHILE * room.height() || reach == divided;
        return worthwhile ? reach : chain;
    }

    /** A column that has no more room than for a part of the chain with which it begins. */
    private int endOfChain(int from, int to, Room room, int reach) {
        if (reach > from) {
            return room.first() || isTooHigh(from, to) ? reach : from;
        }
        boolean overflows = room.fresh() && ruler.reach(from, from + 1) == from;
        return room.first() || overflows ? from + 1 : from;
    }

    private boolean isTooHigh(int from, int to) {
        int reach = ruler.reach(from, to);
        return reach < to && flow.chain(reach) <= from;
    }
}
