package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.style.TextStyle;

/** Sets a text as one line from the left, however long it gets. */
public interface LineSetter {
    Line line(String text, TextStyle style);

    /** The width of that line; what is only measured is not reported. */
    default double width(String text, TextStyle style) {
        return line(text, style).width();
    }
}
