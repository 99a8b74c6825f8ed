package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.repair.Flow;
import de.vertragswerk.ingest.repair.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Divides a source into the agreements that it holds: each § 1 begins another, unless it stands in a list of contents. */
final class Divisions {
    private final Reading reading;
    private final Set<Integer> contents = new HashSet<>();

    private Divisions(Reading reading) {
        this.reading = reading;
    }

    /**
     * The agreements of a source.
     *
     * @param contents indices of lines that belong to lists of contents
     */
    record Result(List<Division> divisions, Set<Integer> contents) {}

    static Result of(Reading reading) {
        Divisions divisions = new Divisions(reading);
        return new Result(divisions.divide(), divisions.contents);
    }

    private List<Division> divide() {
        List<List<Opening>> bodies = new ArrayList<>();
        for (List<Opening> body : split(Openings.in(reading))) {
            int limit = body.get(body.size() - 1).line();
            if (isContents(body)) {
                leaveOut(contentsStart(body.get(0)), limit);
            } else {
                bodies.add(body);
            }
        }
        return withHeads(bodies);
    }

    private static List<List<Opening>> split(List<Opening> openings) {
        List<List<Opening>> bodies = new ArrayList<>();
        for (Opening opening : openings) {
            if (bodies.isEmpty() || beginsAnother(opening, last(bodies))) {
                bodies.add(new ArrayList<>());
            }
            bodies.get(bodies.size() - 1).add(opening);
        }
        return bodies;
    }

    private static boolean beginsAnother(Opening opening, Opening last) {
        return opening.isFirst()
                && !Counting.follows(opening.heading().number(), last.heading().number());
    }

    private static Opening last(List<List<Opening>> bodies) {
        List<Opening> body = bodies.get(bodies.size() - 1);
        return body.get(body.size() - 1);
    }

    /** Whether most §§ say nothing but their titles. */
    private boolean isContents(List<Opening> body) {
        int silent = 0;
        for (int i = 0; i + 1 < body.size(); i++) {
            int next = body.get(i + 1).line();
            int end = Title.of(body.get(i), reading, next).end();
            boolean says = reading.lines().subList(end, next).stream().anyMatch(Divisions::isText);
            silent += says || body.get(i).heading().isStruck() ? 0 : 1;
        }
        return body.size() > 2 && silent * 5 >= (body.size() - 1) * 4;
    }

    private static boolean isText(Line line) {
        return GroupHeading.of(line.text()).isEmpty()
                && (!Heading.isTitle(line.text()) || Flow.endsSentence(line.text()));
    }

    /** A list of contents begins with its title, and with the headings above its first §. */
    private int contentsStart(Opening first) {
        int start = Groups.start(first, reading, 0);
        boolean titled = start > 0
                && Masthead.CONTENTS.matcher(reading.line(start - 1).text()).matches();
        return titled ? start - 1 : start;
    }

    private void leaveOut(int from, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i <= last; i++) {
            contents.add(i);
            text.append(reading.line(i).whole()).append('\n');
        }
        reading.notes()
                .omission(
                        reading.line(from).place(),
                        text.toString().strip(),
                        "Inhaltsübersicht; sie ergibt sich aus den Überschriften.",
                        Confidence.CERTAIN);
    }

    private List<Division> withHeads(List<List<Opening>> bodies) {
        List<Integer> starts = new ArrayList<>();
        int lower = 0;
        for (List<Opening> body : bodies) {
            starts.add(HeadStart.of(reading, lower, body.get(0).line()));
            lower = body.get(body.size() - 1).line() + 1;
        }
        List<Division> divisions = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            int end = i + 1 < bodies.size() ? starts.get(i + 1) : reading.size();
            divisions.add(new Division(starts.get(i), bodies.get(i), end));
        }
        return divisions;
    }
}
