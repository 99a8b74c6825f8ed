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
    private final boolean sections;
    private final boolean fromOne;
    private String last = "";

    private Openings(Reading reading) {
        this.reading = reading;
        List<Heading> candidates = candidates(reading);
        this.sections = candidates.stream().anyMatch(Heading::isSection);
        this.fromOne = candidates.stream().anyMatch(heading -> heading.isSection() == sections && isOne(heading));
    }

    /** The beginnings of all §§ of a source, in order. */
    static List<Opening> in(Reading reading) {
        Openings openings = new Openings(reading);
        for (int i = 0; i < reading.size(); i++) {
            openings.consider(i);
        }
        return openings.found;
    }

    private static List<Heading> candidates(Reading reading) {
        List<Heading> candidates = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isFresh(i)) {
                Heading.of(reading.line(i).text())
                        .filter(Heading::hasTitleOrNothing)
                        .filter(heading -> !heading.looksLikeCitation())
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static boolean isOne(Heading heading) {
        return Counting.value(heading.number()) == 1;
    }

    private void consider(int index) {
        Optional<Heading> candidate =
                Heading.of(reading.line(index).text()).filter(heading -> heading.isSection() == sections);
        if (candidate.isPresent() && reading.isFresh(index) && isHeading(candidate.get(), index)) {
            accept(candidate.get(), index);
        }
    }

    private boolean isHeading(Heading heading, int index) {
        Line line = reading.line(index);
        boolean stands = line.heading() || line.blanks() > 0 || index == 0;
        if (heading.looksLikeCitation()
                && !(line.heading() || (stands && heading.rest().length() <= SHORT && !Flow.endsSentence(line.text())))) {
            return false;
        }
        if (!heading.hasTitleOrNothing() && !heading.label().matches(".*[.:]")) {
            return false;
        }
        return isNext(heading, stands);
    }

    private boolean isNext(Heading heading, boolean stands) {
        if (last.isEmpty()) {
            return isOne(heading) || !fromOne;
        }
        if (Counting.follows(heading.number(), last) || isOne(heading)) {
            return true;
        }
        int gap = Counting.value(heading.number()) - Counting.value(last);
        return stands && gap > 1 && gap <= WIDEST_GAP && heading.hasTitleOrNothing();
    }

    private void accept(Heading heading, int index) {
        if (!last.isEmpty() && !Counting.follows(heading.number(), last) && !isOne(heading)) {
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
