package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.repair.Flow;
import de.vertragswerk.ingest.repair.Line;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where the head of an agreement begins: at its title, which stands before the parties. */
final class HeadStart {
    static final Pattern BETWEEN = Pattern.compile("(?i:zwischen)(?:\\s+(?:dem|der|den)\\b.*|\\s*:?)");

    private static final int MOST_TITLE_LINES = 12;
    private static final int MOST_REMARK_LINES = 40;
    private static final int LONGEST = 300;
    private static final Pattern INSTRUMENT = Pattern.compile(
            "(?i).*(?:vereinbarung|vertrag|vertrages|vertrags|abkommen|satzung|ordnung|gesetz|änderung|kontrakt)\\b.*");

    private HeadStart() {}

    /**
     * The index of the first line of the head.
     *
     * @param from the first line that may belong to it
     * @param firstOpening the line of § 1
     */
    static int of(Reading reading, int from, int firstOpening) {
        for (int i = firstOpening - 1; i >= from; i--) {
            if (BETWEEN.matcher(reading.line(i).text()).matches()) {
                int start = titleStart(reading, from, i);
                return start < i ? start : titleAbove(reading, from, i);
            }
        }
        return from == 0 ? 0 : lastTitle(reading, from, firstOpening);
    }

    private static int titleStart(Reading reading, int from, int between) {
        int start = between;
        boolean instrument = false;
        while (start > from && between - start < MOST_TITLE_LINES && isTitleLine(reading.line(start - 1))) {
            boolean apart = start < between && reading.line(start).blanks() > 0;
            boolean goesOn = Character.isLowerCase(reading.line(start).text().codePointAt(0));
            boolean names = INSTRUMENT.matcher(reading.line(start - 1).text()).matches();
            if (apart && instrument && !goesOn && !names) {
                break;
            }
            instrument |= names;
            start--;
        }
        return start;
    }

    /** The title that a remark parts from the parties: a heading of the format, or the beginning of the source. */
    private static int titleAbove(Reading reading, int from, int between) {
        int least = Math.max(from, between - MOST_REMARK_LINES);
        for (int i = between - 1; i >= least; i--) {
            if (isTitleLine(reading.line(i)) && (reading.line(i).heading() || i == 0)) {
                int start = titleStart(reading, from, i + 1);
                int end = i + 1;
                while (i == 0 && end < between && reading.line(end).blanks() == 0) {
                    end++;
                }
                if (names(reading.lines().subList(start, end))) {
                    return start;
                }
            }
        }
        return between;
    }

    private static boolean names(List<Line> title) {
        return title.stream().anyMatch(line -> INSTRUMENT.matcher(line.text()).matches());
    }

    /** Whether a line may belong to a title. */
    static boolean isTitleLine(Line line) {
        String text = line.text();
        return text.length() <= LONGEST
                && !line.row()
                && line.bullet().isEmpty()
                && !Flow.endsSentence(text)
                && SignatureLine.of(text).isEmpty()
                && Heading.of(text).isEmpty()
                && SubsectionLabel.of(text).isEmpty();
    }

    /** Without parties the head begins with the last heading of the format, or with § 1 itself. */
    private static int lastTitle(Reading reading, int from, int firstOpening) {
        int start = firstOpening;
        while (start > from && firstOpening - start < MOST_TITLE_LINES && isTitleLine(reading.line(start - 1))) {
            start--;
            if (INSTRUMENT.matcher(reading.line(start).text()).matches()
                    || reading.line(start).heading()) {
                return start;
            }
        }
        return firstOpening;
    }
}
