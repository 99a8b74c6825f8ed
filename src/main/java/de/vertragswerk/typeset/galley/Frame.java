package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Strip;
import java.util.ArrayList;
import java.util.List;

/**
 * A frame around strips, which goes on where they are divided.
 *
 * @param padding between frame and strips
 */
record Frame(double x, double width, double padding, double thickness) {

    /** The strips with the frame around them; the space between them is part of them now. */
    List<Strip> around(List<Strip> strips) {
        List<Strip> framed = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            double above = i == 0 ? padding : Stack.space(strips.get(i - 1), strips.get(i));
            framed.add(around(strips.get(i), above, i == 0, i == strips.size() - 1));
        }
        return framed;
    }

    private Strip around(Strip strip, double above, boolean isFirst, boolean isLast) {
        double height = above + strip.height() + (isLast ? padding : 0);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Rule(x, 0, x, height, thickness));
        marks.add(new Mark.Rule(x + width, 0, x + width, height, thickness));
        if (isFirst) {
            marks.add(new Mark.Rule(x, 0, x + width, 0, thickness));
        }
        if (isLast) {
            marks.add(new Mark.Rule(x, height, x + width, height, thickness));
        }
        for (Mark mark : strip.marks()) {
            marks.add(mark.lowered(above));
        }
        return new Strip(
                isFirst ? strip.before() : 0,
                height,
                isLast ? strip.after() : 0,
                strip.ending(),
                false,
                marks,
                strip.head());
    }
}
