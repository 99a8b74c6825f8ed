package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.repair.Flow;
import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.model.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The headings above a §: those lines right before it that name a Teil, a Kapitel or an Abschnitt, with their titles.
 *
 * @param start index of the first of them; the line of the § if there are none
 */
record Groups(int start, List<Group> groups) {
    private static final int MOST_LINES = 8;

    /** The headings between a line and a §. */
    static Groups before(Opening opening, Reading reading, int from) {
        int start = start(opening, reading, from);
        return new Groups(start, read(reading, start, opening.line()));
    }

    /** Where the headings above a § begin; the line of the § if there are none. */
    static int start(Opening opening, Reading reading, int from) {
        for (int start = Math.max(from, opening.line() - MOST_LINES); start < opening.line(); start++) {
            if (isAllHeadings(reading, start, opening.line())) {
                return start;
            }
        }
        return opening.line();
    }

    private static boolean isAllHeadings(Reading reading, int start, int end) {
        if (!reading.isFresh(start)
                || GroupHeading.of(reading.line(start).text()).isEmpty()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            Line line = reading.line(i);
            boolean heading = GroupHeading.of(line.text()).isPresent() || Heading.isTitle(line.text());
            if (!heading || Flow.endsSentence(line.text()) || !line.bullet().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<Group> read(Reading reading, int start, int end) {
        List<Group> groups = new ArrayList<>();
        int at = start;
        while (at < end) {
            Line line = reading.line(at);
            GroupHeading heading = GroupHeading.of(line.text()).orElseThrow();
            List<Line> title = new ArrayList<>();
            if (!heading.title().isEmpty()) {
                title.add(line.withText(heading.title()));
            }
            at++;
            while (at < end && GroupHeading.of(reading.line(at).text()).isEmpty()) {
                title.add(reading.line(at));
                at++;
            }
            note(reading, line, heading);
            groups.add(
                    new Group(heading.kind(), heading.number(), reading.prose().title(title)));
        }
        return groups;
    }

    private static void note(Reading reading, Line line, GroupHeading heading) {
        String usual = heading.kind() + " " + heading.number();
        Optional.of(heading.label())
                .filter(label -> !label.equals(usual))
                .ifPresent(label -> reading.notes()
                        .repair(
                                line.place(),
                                label,
                                usual,
                                "Zeichen der Gliederung vereinheitlicht.",
                                Confidence.CERTAIN));
    }
}
