package de.vertragswerk.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days worked out by hand, each with the rule that gives it. */
class TermsTest {
    private static final WorkingDays WORKING_DAYS = new WorkingDays();
    private static final LocalDate ON = LocalDate.of(2026, 5, 4);

    /** § 187 Abs. 1, § 188 Abs. 1 to 3 BGB. */
    @ParameterizedTest
    @CsvSource({
        "2025-09-05, 1 Tag, 2025-09-06", // the day of the event does not count
        "2025-12-31, 1 Tag, 2026-01-01",
        "2026-03-04, 4 Wochen, 2026-04-01", // the same weekday
        "2024-02-01, 4 Wochen, 2024-02-29",
        "2026-01-15, 6 Monate, 2026-07-15", // the same day of the month
        "2026-08-31, 6 Monate, 2027-02-28", // § 188 Abs. 3: no such day, so the last one
        "2023-08-31, 6 Monate, 2024-02-29",
        "2024-02-29, 1 Jahr, 2025-02-28"
    })
    void countsForward(LocalDate event, String period, LocalDate last) {
        assertThat(period(period).after(event)).isEqualTo(last);
    }

    /** The whole period lies between receipt and end. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 6 Monate, 2026-06-30",
        "2024-12-31, 6 Monate, 2024-06-30",
        "2026-06-30, 3 Monate, 2026-03-31", // April, May and June are three months
        "2026-05-31, 3 Monate, 2026-02-28",
        "2024-05-31, 3 Monate, 2024-02-29",
        "2026-03-31, 6 Wochen, 2026-02-17",
        "2026-12-31, 1 Jahr, 2025-12-31",
        "2026-08-30, 6 Monate, 2026-02-28"
    })
    void countsBackward(LocalDate end, String period, LocalDate last) {
        LocalDate day = period(period).before(end);
        assertThat(period(period).after(day)).isBeforeOrEqualTo(end);
        assertThat(period(period).after(day.plusDays(1))).isAfter(end);
        assertThat(day).isEqualTo(last);
    }

    /** To the end of what notice is possible; on the first day it is asked for, and the day after it is too late. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 6 Monate, YEAR, , 2026-06-30, 2026-12-31",
        "2026-07-01, 6 Monate, YEAR, , 2027-06-30, 2027-12-31",
        "2019-01-02, 6 Monate, YEAR, 2020-12-31, 2020-06-30, 2020-12-31", // the first possible end
        "2020-07-01, 6 Monate, YEAR, 2020-12-31, 2021-06-30, 2021-12-31",
        "2026-02-17, 6 Wochen, QUARTER, , 2026-02-17, 2026-03-31",
        "2026-02-18, 6 Wochen, QUARTER, , 2026-05-19, 2026-06-30",
        "2026-01-10, 3 Monate, HALF_YEAR, , 2026-03-31, 2026-06-30",
        "2026-01-31, 1 Monat, MONTH, , 2026-01-31, 2026-02-28",
        "2026-02-01, 1 Monat, MONTH, , 2026-02-28, 2026-03-31",
        "2026-05-04, 6 Monate, DAY, , 2026-05-04, 2026-11-04"
    })
    void findsTheNextPossibleNotice(
            LocalDate on, String period, Notice.End end, LocalDate earliest, LocalDate last, LocalDate ends) {
        Notice notice = new Notice(period(period), end, Optional.ofNullable(earliest));
        Map<String, LocalDate> days = days(
                new Facts(Map.of(), Optional.empty(), Optional.empty(), Optional.of(notice), Optional.empty()), on);
        assertThat(days).containsEntry("kuendigung-zugang", last).containsEntry("kuendigung-ende", ends);
    }

    /** BGH, III ZR 172/04: a term of notice is not moved; 30 June 2029 is a Saturday. */
    @Test
    void doesNotMoveNotice() {
        Notice notice = new Notice(period("6 Monate"), Notice.End.YEAR, Optional.empty());
        Facts facts = new Facts(Map.of(), Optional.empty(), Optional.empty(), Optional.of(notice), Optional.empty());
        assertThat(days(facts, LocalDate.of(2029, 1, 1))).containsEntry("kuendigung-zugang", LocalDate.of(2029, 6, 30));
    }

    @Test
    void hasNoNoticeBehindTheEndOfTheTerm() {
        Notice notice = new Notice(period("6 Monate"), Notice.End.YEAR, Optional.empty());
        LocalDate until = LocalDate.of(2026, 10, 31);
        Facts facts = new Facts(Map.of(), Optional.empty(), Optional.of(until), Optional.of(notice), Optional.empty());
        assertThat(days(facts, ON)).containsExactly(Map.entry("ende", until));
    }

    /** 31 March of the year before; moved by § 193 BGB from a weekend and from Easter. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-03-31, 2027-01-01", // a Tuesday
        "2026-04-01, 2027-03-31, 2028-01-01", // too late for 2027
        "2029-03-31, 2029-04-03, 2030-01-01", // Saturday before Easter 2029; Easter Monday is 2 April
        "2029-04-04, 2030-04-01, 2031-01-01", // 31 March 2030 is a Sunday
        "2024-01-01, 2024-04-02, 2025-01-01" // 31 March 2024 is Easter Sunday
    })
    void findsTheNextAccession(LocalDate on, LocalDate declaration, LocalDate day) {
        Accession clause = new Accession(MonthDay.of(1, 1), MonthDay.of(3, 31), true);
        Facts facts = new Facts(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(clause));
        assertThat(days(facts, on))
                .containsEntry("beitritt-erklaerung", declaration)
                .containsEntry("beitritt", day);
    }

    /** § 24 Abs. 2 GkG NRW with § 31 Abs. 3 VwVfG NRW: four weeks from receipt, moved to a working day in Nordrhein-Westfalen. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-04, 2026-04-01",
        "2026-03-06, 2026-04-07", // Good Friday; Tuesday after Easter
        "2025-10-04, 2025-11-03", // Saturday 1 November is All Saints', a holiday here
        "2026-05-07, 2026-06-05", // Corpus Christi on Thursday, 4 June 2026
        "2026-11-27, 2026-12-28", // Christmas on Friday and Saturday, then Sunday
        "2026-12-04, 2027-01-04" // 1 January is a Friday
    })
    void findsTheEndOfTheAuthoritysTerm(LocalDate receipt, LocalDate last) {
        PeriodRule rule = rule("genehmigungsfiktion", Event.RECEIPT, "4 Wochen", true);
        assertThat(days(events(Event.RECEIPT, receipt), ON, rule)).containsEntry("genehmigungsfiktion", last);
    }

    @Test
    void doesNotAskForTheAuthoritysTermAfterTheApproval() {
        Facts facts = new Facts(
                Map.of(Event.RECEIPT, ON, Event.APPROVAL, ON.plusDays(9)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(days(facts, ON, rule("genehmigungsfiktion", Event.RECEIPT, "4 Wochen", true)))
                .isEmpty();
    }

    /** § 24 Abs. 4 GkG NRW. */
    @ParameterizedTest
    @CsvSource({
        "2025-09-05, , 2025-09-06", // a Saturday; effect is not moved
        "2025-09-05, 2026-01-01, 2026-01-01", // a later day was set
        "2025-09-05, 2025-08-01, 2025-09-06" // an earlier one cannot be
    })
    void findsTheDayOfEffect(LocalDate published, LocalDate set, LocalDate effect) {
        Facts facts = new Facts(
                Map.of(Event.PUBLICATION, published),
                Optional.ofNullable(set),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(days(facts, ON, rule("wirksam", Event.PUBLICATION, "1 Tag", false)))
                .containsExactly(Map.entry("wirksam", effect));
    }

    @Test
    void appliesARuleFromItsFirstDayOn() {
        PeriodRule old = rule("wirksam", Event.PUBLICATION, "1 Tag", false);
        PeriodRule rule = new PeriodRule(
                old.key(), "", old.from(), old.period(), false, false, Optional.empty(), "", Optional.of(ON));
        assertThat(days(events(Event.PUBLICATION, ON.minusDays(1)), ON, rule)).isEmpty();
        assertThat(days(events(Event.PUBLICATION, ON), ON, rule)).containsKey("wirksam");
    }

    @Test
    void saysWhyADayWasMoved() {
        PeriodRule rule = rule("genehmigungsfiktion", Event.RECEIPT, "4 Wochen", true);
        Facts facts = events(Event.RECEIPT, LocalDate.of(2026, 3, 6));
        assertThat(Terms.of(facts, List.of(rule), WORKING_DAYS, ON))
                .singleElement()
                .extracting(Term::reason)
                .isEqualTo("Gerechnet vom Tag „Eingang des Antrags“, 06.03.2026, an."
                        + " Der 03.04.2026 ist kein Werktag (Karfreitag).");
    }

    private static Facts events(Event event, LocalDate day) {
        return new Facts(Map.of(event, day), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static PeriodRule rule(String key, Event from, String period, boolean workday) {
        Optional<Event> unless = workday ? Optional.of(Event.APPROVAL) : Optional.empty();
        return new PeriodRule(key, "", from, period(period), workday, !workday, unless, "", Optional.empty());
    }

    private static Map<String, LocalDate> days(Facts facts, LocalDate on, PeriodRule... rules) {
        return Terms.of(facts, List.of(rules), WORKING_DAYS, on).stream()
                .collect(Collectors.toMap(Term::key, Term::day));
    }

    private static Period period(String text) {
        return Period.of(text).orElseThrow();
    }
}
