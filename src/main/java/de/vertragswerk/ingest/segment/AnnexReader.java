package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.repair.Flow;
import de.vertragswerk.ingest.repair.Line;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds and reads annexes whose text follows an agreement. */
final class AnnexReader {
    private static final Pattern FORM = Pattern.compile(
            "(?<label>(?:Anlage|ANLAGE|Anhang|ANHANG)(?:\\s+(?:Nr\\.\\s*)?(?<number>\\d{1,3}[a-z]?|[IVX]{1,5}|[A-Z]))?(?![\\p{L}\\d])\\s*[:.–-]?)"
                    + "(?:\\s*(?<title>\\S.*))?");
    private static final int LONGEST = 200;
    private static final int MOST_TITLE_LINES = 8;

    private AnnexReader() {}

    private static Optional<Matcher> heading(Reading reading, int index) {
        Line line = reading.line(index);
        Matcher form = FORM.matcher(line.text());
        boolean stands = line.heading() || line.blanks() > 0;
        return stands
                        && line.bullet().isEmpty()
                        && line.text().length() <= LONGEST
                        && !Flow.endsSentence(line.text())
                        && form.matches()
                ? Optional.of(form)
                : Optional.empty();
    }

    /** The first line of an annex in a range; its end if there is none. */
    static int start(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (heading(reading, i).isPresent()) {
                return i;
            }
        }
        return to;
    }

    /** The annexes of a range that begins with one. */
    static List<Annex> read(Reading reading, int from, int to) {
        List<Annex> annexes = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = start(reading, at + 1, to);
            annexes.add(annex(reading, at, end));
            at = end;
        }
        return annexes;
    }

    private static Annex annex(Reading reading, int from, int end) {
        Line first = reading.line(from);
        Matcher form = heading(reading, from).orElseThrow();
        String number = form.group("number") == null ? "" : form.group("number");
        String usual = number.isEmpty() ? "Anlage" : "Anlage " + number;
        if (!form.group("label").strip().equals(usual)) {
            reading.notes()
                    .repair(
                            first.place(),
                            form.group("label").strip(),
                            usual,
                            "Zeichen der Gliederung vereinheitlicht.",
                            Confidence.CERTAIN);
        }
        int titleEnd = titleEnd(reading, from, end, form.group("title") == null);
        List<Line> title = new ArrayList<>(reading.lines().subList(from + 1, titleEnd));
        if (form.group("title") != null) {
            title.add(0, first.withText(form.group("title")));
        }
        return new Annex(
                Id.NONE,
                number,
                reading.title(title),
                BlockReader.blocks(reading, reading.lines().subList(titleEnd, end)),
                List.of(),
                reading.origin(first));
    }

    private static int titleEnd(Reading reading, int from, int end, boolean below) {
        int at = from + 1;
        if (below
                && at < end
                && Heading.isTitle(reading.line(at).text())
                && ItemLabel.of(reading.line(at)).isEmpty()) {
            at++;
        }
        while (at > from + (below ? 1 : 0)
                && at < end
                && at - from < MOST_TITLE_LINES
                && ItemLabel.of(reading.line(at)).isEmpty()
                && !Flow.endsSentence(reading.line(at).text())
                && reading.flow().isTight(reading.line(at))
                && reading.flow().continues("", reading.line(at - 1), reading.line(at), true)) {
            at++;
        }
        return at;
    }
}
