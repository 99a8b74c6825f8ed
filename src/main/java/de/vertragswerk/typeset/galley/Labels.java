package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Labels that hang out at the left of the next line of text. */
final class Labels {
    private final List<Label> labels = new ArrayList<>();

    /**
     * A label.
     *
     * @param gap least distance of the text behind it
     * @param element what it is read as; empty where it is read as part of the paragraph
     */
    record Label(double x, Line line, double gap, Optional<Element> element) {
        double end() {
            return x + line.width() + gap;
        }

        Label readAs(Element other) {
            return new Label(x, line, gap, Optional.of(other));
        }
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    void add(Label label) {
        labels.add(label);
    }

    /** Gives the labels that would be read as part of a paragraph an element of their own. */
    void readAs(Supplier<Element> element) {
        labels.replaceAll(label -> label.element().isPresent() ? label : label.readAs(element.get()));
    }

    /** How far a line of text has to be indented so that it does not run into the labels before it. */
    double overlap(double x) {
        double end = x;
        for (Label label : labels) {
            end = Math.max(end, label.end());
        }
        return end - x;
    }

    /** Puts the labels on a baseline; none waits any more. */
    void draw(double baseline, Element paragraph, List<Mark> marks) {
        for (Label label : labels) {
            marks.add(new Mark.Text(
                    label.x(), baseline, label.line(), label.element().orElse(paragraph)));
        }
        labels.clear();
    }
}
