package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import java.util.List;
import java.util.Optional;

/** The form field that waits for the next line to write on. */
final class Fields {
    private Optional<Waiting> waiting = Optional.empty();

    /** A field to be. */
    record Waiting(Mark.Use use, String name, String description) {}

    void await(Waiting field) {
        waiting = Optional.of(field);
    }

    void clear() {
        waiting = Optional.empty();
    }

    /** Puts the field that waits, if any, on a line that begins with a blank: from the strip's top to the baseline. */
    void draw(double x, double baseline, Line line, Element paragraph, List<Mark> marks) {
        waiting.ifPresent(field -> {
            Line.Fragment blank = line.fragments().get(0);
            marks.add(new Mark.Field(
                    x + blank.x(),
                    0,
                    blank.width(),
                    baseline,
                    field.use(),
                    field.name(),
                    field.description(),
                    paragraph.within("Form")));
        });
        clear();
    }
}
