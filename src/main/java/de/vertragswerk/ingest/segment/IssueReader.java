package de.vertragswerk.ingest.segment;

import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.FoundIssue;
import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.repair.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what an issue of a gazette says of itself, and where its items stand. */
final class IssueReader {
    private final Reading reading;
    private final Masthead masthead;
    private final Contents contents;

    private IssueReader(Reading reading, Masthead masthead, int limit) {
        this.reading = reading;
        this.masthead = masthead;
        int from = masthead.end();
        boolean listed = from < limit
                && Masthead.CONTENTS.matcher(reading.line(from).text()).matches();
        this.contents = listed ? Contents.read(reading, from + 1, limit) : new Contents(List.of(), from);
    }

    /**
     * The reader of an issue, if the source is one.
     *
     * @param limit the line of the first §
     */
    static Optional<IssueReader> of(Reading reading, int limit) {
        return Masthead.in(reading, limit).map(masthead -> new IssueReader(reading, masthead, limit));
    }

    /** The line after head and list of contents, which are noted as left out. */
    int leaveOutHead() {
        int end = contents.end();
        String text = reading.lines().subList(0, end).stream().map(Line::whole).collect(Collectors.joining("\n"));
        reading.notes()
                .omission(
                        reading.line(0).place(),
                        text,
                        "Kopf und Inhaltsverzeichnis der Ausgabe, als deren Angaben übernommen.",
                        Confidence.CERTAIN);
        return end;
    }

    /** The issue with the agreements that its items print. */
    FoundIssue issue(List<FoundAgreement> agreements) {
        List<FoundIssue.Item> items = new ArrayList<>();
        List<Integer> starts = starts();
        String section = "";
        for (int i = 0; i < contents.entries().size(); i++) {
            Contents.Entry entry = contents.entries().get(i);
            if (entry.isPart()) {
                section = entry.label() + ": " + title(entry);
            } else {
                items.add(new FoundIssue.Item(
                        section,
                        Counting.value(entry.label()),
                        title(entry),
                        entry.page(),
                        within(starts, i, agreements)));
            }
        }
        return new FoundIssue(masthead.gazette(), masthead.number(), masthead.date(), items);
    }

    private String title(Contents.Entry entry) {
        return reading.quietProse().join(List.of(reading.line(0).withText(entry.title())));
    }

    /** The line of the source where each entry's item begins; -1 where its heading is missing. */
    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        for (Contents.Entry entry : contents.entries()) {
            int start = entry.isPart() ? -1 : start(entry);
            starts.add(start);
            if (!entry.isPart() && start < 0) {
                reading.notes()
                        .doubt(
                                reading.line(0).place(),
                                entry.label() + " " + title(entry),
                                "Steht im Inhaltsverzeichnis, seine Überschrift aber nicht im Text.");
            }
        }
        return starts;
    }

    private int start(Contents.Entry entry) {
        String wanted = bare(entry.label() + entry.title());
        for (int i = contents.end(); i < reading.size(); i++) {
            Line line = reading.line(i);
            if (line.text().startsWith(entry.label())
                    && (wanted.startsWith(bare(line.text()))
                            || bare(line.text()).startsWith(wanted))
                    && bare(line.text()).length() > entry.label().length()) {
                return line.place().line();
            }
        }
        return -1;
    }

    /** Letters and digits only, so that blanks, hyphens and line ends do not count. */
    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<Integer> within(List<Integer> starts, int index, List<FoundAgreement> agreements) {
        List<Integer> found = new ArrayList<>();
        int start = starts.get(index);
        int end = starts.stream()
                .filter(other -> other > start)
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
        for (int i = 0; start >= 0 && i < agreements.size(); i++) {
            int line = agreements.get(i).place().line();
            if (line > start && line < end) {
                found.add(i);
            }
        }
        return found;
    }
}
