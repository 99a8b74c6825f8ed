package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import java.util.List;
import java.util.Optional;

/** The form field that waits for the next line to write on. */
final class Fields {
    private Optional<Waiting> waiting = Optional.empty();

    /** A field, and the element that its own is to be part of. */
    private record Waiting(String name, String description, Element parent) {}

    void await(String name, String description, Element parent) {
        waiting = Optional.of(new Waiting(name, description, parent));
    }

    void clear() {
        waiting = Optional.empty();
    }

    /** Puts the field that waits, if any, on a line that begins with a blank: from the strip's top to the baseline. */
    void draw(double x, double baseline, Line line, List<Mark> marks) {
        waiting.ifPresent(field -> {
            Line.Fragment blank = line.fragments().get(0);
            marks.add(new Mark.Field(
                    x + blank.x(),
                    0,
                    blank.width(),
                    baseline,
                    field.name(),
                    field.description(),
                    field.parent().add("Form")));
        });
        clear();
    }
}
