package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.repair.Flow;
import de.vertragswerk.ingest.repair.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where §§ begin. Only what follows in the counting is a heading, or § 1, which begins another agreement; all
 * else that looks like one is a citation at the beginning of a line.
 */
final class Openings {
    private static final int WIDEST_GAP = 20;
    private static final int SHORT = 60;

    private final Reading reading;
    private final List<Opening> found = new ArrayList<>();
    private final Scheme scheme;
    private final boolean fromOne;
    private String last = "";

    private Openings(Reading reading) {
        this.reading = reading;
        this.scheme = Scheme.of(reading);
        this.fromOne = beginsWithOne();
    }

    /** The beginnings of all §§ of a source, in order. */
    static List<Opening> in(Reading reading) {
        Openings openings = new Openings(reading);
        for (int i = 0; i < reading.size(); i++) {
            openings.consider(i);
        }
        return openings.found;
    }

    private boolean beginsWithOne() {
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isFresh(i) && candidate(i).filter(Heading::isOne).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Heading> candidate(int index) {
        return Heading.of(reading.line(index).text(), scheme).filter(heading -> isHeading(heading, index));
    }

    private void consider(int index) {
        if (reading.isFresh(index)) {
            candidate(index)
                    .filter(heading -> isNext(heading, stands(index)))
                    .ifPresent(heading -> accept(heading, index));
        }
    }

    /** Whether a line is set apart from the line before it. */
    private boolean stands(int index) {
        Line line = reading.line(index);
        return index == 0 || line.heading() || line.blanks() > 0;
    }

    private boolean isHeading(Heading heading, int index) {
        Line line = reading.line(index);
        if (heading.looksLikeCitation() && !line.heading()) {
            return stands(index) && heading.rest().length() <= SHORT && !Flow.endsSentence(line.text());
        }
        return heading.hasTitleOrNothing()
                || heading.label().endsWith(".")
                || heading.label().endsWith(":");
    }

    private boolean isNext(Heading heading, boolean stands) {
        if (last.isEmpty()) {
            return heading.isOne() || !fromOne;
        }
        if (Counting.follows(heading.number(), last) || heading.isOne()) {
            return true;
        }
        int gap = Counting.value(heading.number()) - Counting.value(last);
        return stands && gap > 1 && gap <= WIDEST_GAP && heading.hasTitleOrNothing();
    }

    private void accept(Heading heading, int index) {
        if (!last.isEmpty() && !Counting.follows(heading.number(), last) && !heading.isOne()) {
            reading.notes()
                    .doubt(
                            reading.line(index).place(),
                            heading.label(),
                            "Die Zählung springt von § " + last + " auf § " + heading.number() + ".");
        }
        found.add(new Opening(index, heading));
        String number = heading.number();
        last = number.substring(number.lastIndexOf(' ') + 1);
    }
}
