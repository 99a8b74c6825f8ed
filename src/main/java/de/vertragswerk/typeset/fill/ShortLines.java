package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.HashMap;
import java.util.Map;

/** Sets texts in one line and cuts them where there is no room; each text once, for they come back on every page. */
final class ShortLines {
    private final LineSetter setter;
    private final Map<Wanted, Line> lines = new HashMap<>();
    private final Map<Wanted, Double> widths = new HashMap<>();

    ShortLines(LineSetter setter) {
        this.setter = setter;
    }

    private record Wanted(String text, TextStyle style, double room) {}

    /** The width of a whole text; 0 for none. */
    double width(String text, TextStyle style) {
        return text.isEmpty()
                ? 0
                : widths.computeIfAbsent(new Wanted(text, style, 0), wanted -> setter.width(text, style));
    }

    /** A text, or as much of its beginning as there is room for and "…". */
    Line line(String text, TextStyle style, double room) {
        Wanted wanted = new Wanted(text, style, room);
        Line known = lines.get(wanted);
        if (known != null) {
            return known;
        }
        String fitting = width(text, style) <= room ? text : cut(text, style, room);
        Line line = setter.line(fitting, style);
        lines.put(wanted, line);
        return line;
    }

    private String cut(String text, TextStyle style, double room) {
        String best = "…";
        int fits = 0;
        int tooLong = text.codePointCount(0, text.length());
        while (tooLong - fits > 1) {
            int tried = (fits + tooLong) / 2;
            String beginning = text.substring(0, text.offsetByCodePoints(0, tried));
            String shorter = beginning.stripTrailing() + "…";
            if (setter.width(shorter, style) <= room) {
                fits = tried;
                best = shorter;
            } else {
                tooLong = tried;
            }
        }
        return best;
    }
}
