package de.vertragswerk.gazette;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The numbers of a gazette through a year: an issue goes on where the one before it ended. */
public final class YearNumbers {
    private static final String NUMBERS = "ausgabe-zahlen";
    private static final String DATE = "ausgabe-datum";

    private final IssueKey issue;
    private final LocalDate date;
    private final boolean oddPages;
    private final NavigableMap<Integer, KnownIssue> others = new TreeMap<>();
    private final Places places;
    private final Severity severity;

    /** Where the numbers of an issue stand in its definition. */
    public record Places(Position number, Position date, Position item, Position page) {}

    /**
     * The numbers as they are before an issue appears.
     *
     * @param known all issues that have appeared
     * @param severity of what is wrong with the numbers
     */
    public YearNumbers(
            IssueKey issue,
            LocalDate date,
            boolean oddPages,
            Collection<KnownIssue> known,
            Places places,
            Severity severity) {
        this.issue = issue;
        this.date = date;
        this.oddPages = oddPages;
        this.places = places;
        this.severity = severity;
        known.stream()
                .filter(other -> other.key().isOfSameYear(issue) && !other.key().equals(issue))
                .forEach(other -> others.put(other.key().number(), other));
    }

    /** How the issue has to begin, as far as the issues before it are known. */
    public Beginning next() {
        return before().map(last -> new Beginning(
                        last.items().last() + 1, nextPage(last.pages().last(), oddPages)))
                .orElse(Beginning.OF_YEAR);
    }

    /**
     * The page on which an issue begins.
     *
     * @param last page of the issue before
     * @param oddPages whether each issue begins with an odd page, so that an even one may stay blank
     */
    public static int nextPage(int last, boolean oddPages) {
        return oddPages && last % 2 == 1 ? last + 2 : last + 1;
    }

    /** The findings that need no pages. */
    public List<Diagnostic> onBeginning(Beginning begin, int items) {
        List<Diagnostic> findings = new ArrayList<>(onDates());
        if (issue.number() > 1 && !others.containsKey(issue.number() - 1)) {
            findings.add(unknownPredecessor());
            evenPage(begin.page()).ifPresent(findings::add);
        } else {
            continues("Beitrag", begin.item(), next().item(), places.item()).ifPresent(findings::add);
            continues("Seite", begin.page(), next().page(), places.page()).ifPresent(findings::add);
        }
        after().map(later -> reaches("Beitrag", begin.item() + items - 1, later.items(), later, places.item()))
                .ifPresent(findings::addAll);
        return findings;
    }

    /** The findings that need the last page. */
    public List<Diagnostic> onEnd(int lastPage) {
        return after().map(later -> reaches("Seite", lastPage, later.pages(), later, places.page()))
                .orElse(List.of());
    }

    private Optional<KnownIssue> before() {
        return Optional.ofNullable(others.lowerEntry(issue.number())).map(Map.Entry::getValue);
    }

    private Optional<KnownIssue> after() {
        return Optional.ofNullable(others.higherEntry(issue.number())).map(Map.Entry::getValue);
    }

    private List<Diagnostic> onDates() {
        List<Diagnostic> findings = new ArrayList<>();
        before().filter(earlier -> !earlier.date().isBefore(date))
                .ifPresent(earlier -> findings.add(wrongDate(earlier, "nicht nach")));
        after().filter(later -> !later.date().isAfter(date))
                .ifPresent(later -> findings.add(wrongDate(later, "nicht vor")));
        return findings;
    }

    private Diagnostic wrongDate(KnownIssue other, String relation) {
        return finding(
                DATE,
                places.date(),
                "Die Ausgabe erscheint " + relation + " der Nummer "
                        + other.key().number() + ".",
                "„" + other.key() + "“ ist vom " + other.date() + "; Nummer oder Datum berichtigen.");
    }

    private Diagnostic unknownPredecessor() {
        IssueKey predecessor = issue.withNumber(issue.number() - 1);
        String after = before().map(last -> "Nach der Nummer " + last.key().number() + ": " + hint())
                .orElse("");
        return finding(
                "ausgabe-vorgaenger",
                places.number(),
                "Womit die Nummer " + predecessor.number() + " endet, ist nicht bekannt.",
                ("„" + predecessor + "“ zuerst veröffentlichen oder in register.yaml eintragen. " + after).strip());
    }

    private Optional<Diagnostic> evenPage(int first) {
        return oddPages && first % 2 == 0
                ? Optional.of(finding(
                        NUMBERS,
                        places.page(),
                        "Die erste Seite ist " + first + ", das Amtsblatt beginnt aber mit ungeraden Seiten.",
                        "Die leere Rückseite davor mitzählen: " + (first + 1) + "."))
                : Optional.empty();
    }

    private Optional<Diagnostic> continues(String what, int first, int next, Position place) {
        if (first == next) {
            return Optional.empty();
        }
        String message = first < next
                ? what + " " + first + " gibt es in diesem Jahr schon."
                : "Vor " + what + " " + first + " fehlt " + what + " " + next + ".";
        return Optional.of(finding(NUMBERS, place, message, hint()));
    }

    private List<Diagnostic> reaches(String what, int last, KnownIssue.Extent taken, KnownIssue later, Position place) {
        return last < taken.first()
                ? List.of()
                : List.of(finding(
                        NUMBERS,
                        place,
                        "Die Ausgabe reicht bis " + what + " " + last + ", die Nummer "
                                + later.key().number() + " hat aber schon " + what + " " + taken.first() + ".",
                        "Was nach der Nummer " + issue.number()
                                + " erschienen ist, lässt sich nicht mehr ändern; die Ausgabe kürzen."));
    }

    /** "Der nächste Beitrag hat die Nummer 189, die nächste Seite ist 317." */
    private String hint() {
        return "Der nächste Beitrag hat die Nummer " + next().item() + ", die nächste Seite ist " + next().page() + ".";
    }

    private Diagnostic finding(String rule, Position place, String message, String hint) {
        return new Diagnostic(severity, rule, place, message, hint, "");
    }
}
