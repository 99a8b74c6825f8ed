package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Area;
import java.util.ArrayList;
import java.util.List;

/** Columns side by side, filled one after the other or balanced. */
final class Band {
    /** How near the search for the lowest height comes, in pt. */
    private static final double PRECISION = 0.05;

    private final Flow flow;
    private final Ruler ruler;
    private final Breaks breaks;
    private final double gap;

    Band(Flow flow, Ruler ruler, double gap) {
        this.flow = flow;
        this.ruler = ruler;
        this.breaks = new Breaks(flow, ruler);
        this.gap = gap;
    }

    /** Columns from a height to the bottom of an area, as many as it takes; balanced where they hold all up to a stop. */
    List<Column> set(int from, int to, Area area, double top, boolean first) {
        double bottom = area.top() + area.height();
        Room room = new Room(top, bottom, top == area.top(), first);
        List<Column> filled = columns(from, to, area, room, false);
        boolean whole = !filled.isEmpty() && filled.get(filled.size() - 1).to() == flow.stop(from);
        List<Column> set = whole && flow.columns(from) > 1 ? columns(from, to, area, room, true) : filled;
        return flow.isAtBottom(from) ? lowered(set, bottom) : set;
    }

    private List<Column> lowered(List<Column> columns, double bottom) {
        double lowest = columns.stream()
                .mapToDouble(column -> ruler.bottom(column.from(), column.to(), column.top()))
                .max()
                .orElse(bottom);
        double distance = ruler.stepsWithin(bottom - lowest);
        return columns.stream()
                .map(column -> new Column(column.from(), column.to(), column.left(), column.top() + distance))
                .toList();
    }

    private List<Column> columns(int from, int to, Area area, Room whole, boolean balanced) {
        int count = flow.columns(from);
        double step = (area.width() + gap) / count;
        List<Column> columns = new ArrayList<>(count);
        Room room = whole;
        int next = from;
        for (int i = 0; i < count && next < to; i++) {
            room = new Room(room.top(), room.bottom(), room.fresh(), room.first() && i == 0);
            if (balanced) {
                room = lowest(next, to, count - i, room);
            }
            int end = breaks.end(next, to, room);
            if (end == next) {
                break;
            }
            columns.add(new Column(next, end, area.left() + i * step, room.top()));
            next = end;
        }
        return columns;
    }

    /** The lowest room in which a number of columns holds all strips, found by halving; the given one if no lower does. */
    private Room lowest(int from, int to, int count, Room room) {
        double low = room.top();
        Room best = room;
        while (best.bottom() - low > PRECISION) {
            Room tried = new Room(room.top(), (low + best.bottom()) / 2, false, false);
            double bottom = deepest(from, to, count, tried);
            if (bottom > tried.bottom()) {
                low = tried.bottom();
            } else {
                best = new Room(room.top(), bottom, false, false);
            }
        }
        return best;
    }

    /** Where the longest of a number of columns ends; infinite where they do not hold all strips. */
    private double deepest(int from, int to, int count, Room room) {
        double deepest = room.top();
        int next = from;
        for (int i = 0; i < count && next < to; i++) {
            int end = breaks.end(next, to, room);
            if (end == next) {
                return Double.POSITIVE_INFINITY;
            }
            deepest = Math.max(deepest, ruler.bottom(next, end, room.top()));
            next = end;
        }
        return next < to ? Double.POSITIVE_INFINITY : deepest;
    }
}
