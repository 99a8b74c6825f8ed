package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;

/** Reads a § from its heading to its last line. */
final class SectionReader {
    private final Reading reading;

    SectionReader(Reading reading) {
        this.reading = reading;
    }

    /** The § that begins here and ends before a line. */
    Section section(Opening opening, List<Group> groups, int end) {
        Heading heading = opening.heading();
        Line first = reading.line(opening.line());
        noteLabel(first, heading);
        Title title = Title.of(opening, reading, end);
        List<Line> body = new ArrayList<>();
        boolean struckBelow = title.lines().size() == 1
                && Heading.isStruck(title.lines().get(0).text());
        boolean struck = heading.isStruck() || (struckBelow && title.end() == end);
        if (!struck && title.lines().isEmpty() && !heading.rest().isEmpty()) {
            body.add(first.withText(heading.rest()));
        }
        body.addAll(reading.lines().subList(title.end(), end));
        List<Subsection> subsections =
                struck && body.isEmpty() ? List.of() : SubsectionReader.read(reading, heading.number(), body);
        return new Section(
                Id.NONE,
                heading.number(),
                "",
                groups,
                struck ? List.of() : reading.title(title.lines()),
                subsections,
                struck && subsections.isEmpty(),
                reading.origin(first));
    }

    private void noteLabel(Line line, Heading heading) {
        String usual = "§ " + heading.number();
        String printed = heading.label();
        if (!printed.replaceAll("\\s", "").equals(usual.replaceAll("\\s", ""))) {
            reading.notes()
                    .repair(
                            line.place(),
                            printed,
                            usual,
                            "Zeichen der Gliederung vereinheitlicht.",
                            Confidence.CERTAIN);
        }
        if (!line.bullet().isEmpty()) {
            reading.notes()
                    .repair(
                            line.place(),
                            line.whole(),
                            line.text(),
                            "Überschrift stand als Punkt einer Aufzählung da.",
                            Confidence.LIKELY);
        }
    }
}
