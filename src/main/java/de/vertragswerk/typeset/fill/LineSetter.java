package de.vertragswerk.typeset.fill;

import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.style.TextStyle;

/** Sets a text as one line from the left, however long it gets. */
public interface LineSetter {
    Line line(String text, TextStyle style);
}
