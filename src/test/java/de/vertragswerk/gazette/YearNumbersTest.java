package de.vertragswerk.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class YearNumbersTest {
    private static final IssueKey ISSUE = new IssueKey("muenster", 2025, 36);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 5);
    private static final KnownIssue BEFORE = known(35, DAY.minusDays(7), 180, 188, 301, 315);
    private static final KnownIssue AFTER = known(37, DAY.plusDays(7), 195, 199, 363, 370);

    @Test
    void goesOnWhereTheIssueBeforeEnded() {
        assertThat(numbers(true, BEFORE).next()).isEqualTo(new Beginning(189, 317));
        assertThat(numbers(false, BEFORE).next()).isEqualTo(new Beginning(189, 316));
        assertThat(numbers(true, BEFORE).onBeginning(new Beginning(189, 317), 6))
                .isEmpty();
    }

    @Test
    void beginsEachYearAnew() {
        YearNumbers first = new YearNumbers(
                new IssueKey("muenster", 2026, 1), DAY.plusYears(1), true, List.of(BEFORE), places(), Severity.ERROR);

        assertThat(first.next()).isEqualTo(new Beginning(1, 1));
        assertThat(first.onBeginning(new Beginning(1, 1), 3)).isEmpty();
    }

    @Test
    void ignoresOtherGazettesAndItself() {
        KnownIssue foreign = new KnownIssue(
                new IssueKey("koeln", 2025, 35), DAY, new KnownIssue.Extent(1, 400), new KnownIssue.Extent(1, 900));
        KnownIssue itself = known(36, DAY, 189, 194, 317, 361);

        assertThat(numbers(true, BEFORE, foreign, itself).next()).isEqualTo(new Beginning(189, 317));
    }

    @Test
    void reportsGapAndOverlapWithTheNextNumbers() {
        assertThat(numbers(true, BEFORE).onBeginning(new Beginning(190, 315), 1))
                .extracting(YearNumbersTest::line)
                .containsExactly(
                        "3 ausgabe-zahlen Vor Beitrag 190 fehlt Beitrag 189.",
                        "4 ausgabe-zahlen Seite 315 gibt es in diesem Jahr schon.");
        assertThat(numbers(true, BEFORE).onBeginning(new Beginning(190, 317), 1))
                .extracting(Diagnostic::hint)
                .containsExactly("Der nächste Beitrag hat die Nummer 189, die nächste Seite ist 317.");
    }

    @Test
    void reportsAnUnknownPredecessorWithWhatFollowsTheLastKnown() {
        List<Diagnostic> findings =
                numbers(true, known(33, DAY.minusDays(21), 1, 170, 1, 290)).onBeginning(new Beginning(189, 318), 1);

        assertThat(findings)
                .extracting(YearNumbersTest::line)
                .containsExactly(
                        "1 ausgabe-vorgaenger Womit die Nummer 35 endet, ist nicht bekannt.",
                        "4 ausgabe-zahlen Die erste Seite ist 318, das Amtsblatt beginnt aber mit ungeraden Seiten.");
        assertThat(findings.get(0).hint())
                .isEqualTo("„muenster-2025-35“ zuerst veröffentlichen oder in register.yaml eintragen."
                        + " Nach der Nummer 33: Der nächste Beitrag hat die Nummer 171, die nächste Seite ist 291.");
    }

    @Test
    void reportsDatesOutOfOrder() {
        assertThat(numbers(true, known(35, DAY, 180, 188, 301, 315), known(37, DAY.minusDays(1), 195, 199, 363, 370))
                        .onBeginning(new Beginning(189, 317), 1))
                .extracting(YearNumbersTest::line)
                .containsExactly(
                        "2 ausgabe-datum Die Ausgabe erscheint nicht nach der Nummer 35.",
                        "2 ausgabe-datum Die Ausgabe erscheint nicht vor der Nummer 37.");
    }

    @Test
    void reportsWhatALaterIssueHasAlready() {
        YearNumbers numbers = numbers(true, BEFORE, AFTER);

        assertThat(numbers.onBeginning(new Beginning(189, 317), 6)).isEmpty();
        assertThat(numbers.onBeginning(new Beginning(189, 317), 7))
                .extracting(YearNumbersTest::line)
                .containsExactly(
                        "3 ausgabe-zahlen Die Ausgabe reicht bis Beitrag 195, die Nummer 37 hat aber schon Beitrag 195.");
        assertThat(numbers.onEnd(362)).isEmpty();
        assertThat(numbers.onEnd(364))
                .extracting(YearNumbersTest::line)
                .containsExactly(
                        "4 ausgabe-zahlen Die Ausgabe reicht bis Seite 364, die Nummer 37 hat aber schon Seite 363.");
    }

    @Test
    void givesFindingsTheWeightAskedFor() {
        List<Diagnostic> findings = new YearNumbers(ISSUE, DAY, true, List.of(), places(), Severity.WARNING)
                .onBeginning(new Beginning(1, 1), 1);

        assertThat(findings).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void knowsKeysByTheirForm() {
        assertThat(IssueKey.of("muenster-2025-36")).contains(ISSUE);
        assertThat(ISSUE).hasToString("muenster-2025-36");
        assertThat(Stream.of("muenster", "muenster-25-36", "muenster-2025-036", "Muenster-2025-36", "-2025-36", "")
                        .map(IssueKey::of))
                .allMatch(key -> key.isEmpty());
    }

    private static YearNumbers numbers(boolean oddPages, KnownIssue... known) {
        return new YearNumbers(ISSUE, DAY, oddPages, List.of(known), places(), Severity.ERROR);
    }

    private static KnownIssue known(int number, LocalDate date, int firstItem, int lastItem, int first, int last) {
        return new KnownIssue(
                new IssueKey("muenster", 2025, number),
                date,
                new KnownIssue.Extent(firstItem, lastItem),
                new KnownIssue.Extent(first, last));
    }

    private static YearNumbers.Places places() {
        return new YearNumbers.Places(place(1), place(2), place(3), place(4));
    }

    private static Position place(int line) {
        return new Position("x.yaml", line, 1);
    }

    private static String line(Diagnostic finding) {
        return finding.position().line() + " " + finding.rule() + " " + finding.message();
    }
}
