package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.repair.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The title of a § and where it ends.
 *
 * @param lines its lines; none if it has no title
 * @param end index of the line after it
 */
record Title(List<Line> lines, int end) {
    private static final int MOST_LINES = 4;

    /** The title of the § that begins here, reading no further than a limit. */
    static Title of(Opening opening, Reading reading, int limit) {
        Heading heading = opening.heading();
        if (heading.rest().isEmpty()) {
            return belowNumber(reading, opening.line() + 1, limit);
        }
        if (heading.isStruck() || heading.startsWithSubsection() || !Heading.isTitle(heading.rest())) {
            return new Title(List.of(), opening.line() + 1);
        }
        int end = endOfRun(reading, opening.line(), limit);
        List<Line> lines = new ArrayList<>();
        lines.add(reading.line(opening.line()).withText(heading.rest()));
        lines.addAll(reading.lines().subList(opening.line() + 1, end));
        return new Title(lines, end);
    }

    private static Title belowNumber(Reading reading, int from, int limit) {
        if (from >= limit || !isPlain(reading.line(from))) {
            return new Title(List.of(), from);
        }
        int end = endOfRun(reading, from, limit);
        List<Line> lines = reading.lines().subList(from, end);
        String last = lines.get(lines.size() - 1).text();
        boolean titled = Heading.isTitle(lines.get(0).text()) && !last.endsWith(".") && !last.endsWith(":");
        return titled && lines.size() < MOST_LINES ? new Title(lines, end) : new Title(List.of(), from);
    }

    /** The end of the lines that go on with the line at an index. */
    private static int endOfRun(Reading reading, int index, int limit) {
        int end = index + 1;
        while (end < limit && end - index < MOST_LINES && isPlain(reading.line(end)) && goesOn(reading, end)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(Reading reading, int index) {
        Line before = reading.line(index - 1);
        Line next = reading.line(index);
        return !before.text().endsWith(".")
                && reading.flow().isTight(next)
                && (before.heading() ? next.heading() : reading.flow().continues("", before, next, true));
    }

    private static boolean isPlain(Line line) {
        return line.bullet().isEmpty()
                && !line.row()
                && Heading.of(line.text()).isEmpty()
                && GroupHeading.of(line.text()).isEmpty()
                && SubsectionLabel.of(line.text()).isEmpty()
                && !SubsectionLabel.isDecimal(line.text())
                && ItemLabel.of(line).isEmpty();
    }
}
