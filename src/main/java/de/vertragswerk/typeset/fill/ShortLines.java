package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.HashMap;
import java.util.Map;

/** Sets texts in one line and cuts them where there is no room; each text once, for they come back on every page. */
final class ShortLines {
    private final LineSetter setter;
    private final Map<Wanted, Line> lines = new HashMap<>();

    ShortLines(LineSetter setter) {
        this.setter = setter;
    }

    private record Wanted(String text, TextStyle style, double room) {}

    /** The width of a whole text; 0 for none. */
    double width(String text, TextStyle style) {
        return text.isEmpty() ? 0 : line(text, style, Double.POSITIVE_INFINITY).width();
    }

    /** A text, or as much of its beginning as there is room for and "…". */
    Line line(String text, TextStyle style, double room) {
        Wanted wanted = new Wanted(text, style, room);
        Line known = lines.get(wanted);
        if (known != null) {
            return known;
        }
        Line line = setter.line(text, style);
        Line fitting = line.width() <= room ? line : cut(text, style, room);
        lines.put(wanted, fitting);
        return fitting;
    }

    private Line cut(String text, TextStyle style, double room) {
        Line best = setter.line("…", style);
        int fits = 0;
        int tooLong = text.codePointCount(0, text.length());
        while (tooLong - fits > 1) {
            int tried = (fits + tooLong) / 2;
            String beginning = text.substring(0, text.offsetByCodePoints(0, tried));
            Line line = setter.line(beginning.stripTrailing() + "…", style);
            if (line.width() <= room) {
                fits = tried;
                best = line;
            } else {
                tooLong = tried;
            }
        }
        return best;
    }
}
