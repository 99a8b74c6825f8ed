package de.vertragswerk.dates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reckons the days that follow from an agreement and its procedure. */
public final class Terms {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);
    private static final String NOTICE_SOURCE = "§§ 187, 188 BGB; § 193 BGB gilt nicht: BGH, III ZR 172/04";

    private final Facts facts;
    private final WorkingDays workingDays;
    private final LocalDate on;
    private final List<Term> terms = new ArrayList<>();

    private Terms(Facts facts, WorkingDays workingDays, LocalDate on) {
        this.facts = facts;
        this.workingDays = workingDays;
        this.on = on;
    }

    /**
     * All days that follow, in their order.
     *
     * @param on the day of the question: notice and accession are those that are still possible then
     */
    public static List<Term> of(Facts facts, List<PeriodRule> rules, WorkingDays workingDays, LocalDate on) {
        Terms terms = new Terms(facts, workingDays, on);
        rules.forEach(terms::addPeriod);
        facts.until().ifPresent(terms::addEnd);
        facts.notice().ifPresent(terms::addNotice);
        facts.accession().ifPresent(terms::addAccession);
        return terms.terms.stream().sorted().toList();
    }

    private void addPeriod(PeriodRule rule) {
        Optional<LocalDate> event = Optional.ofNullable(facts.events().get(rule.from()));
        boolean settled = rule.unless().filter(facts.events()::containsKey).isPresent();
        event.filter(day -> !settled && rule.validFrom().filter(day::isBefore).isEmpty())
                .ifPresent(day -> addPeriod(rule, day));
    }

    private void addPeriod(PeriodRule rule, LocalDate event) {
        LocalDate last = rule.period().after(event);
        Optional<LocalDate> later = facts.effect().filter(day -> rule.laterDay() && day.isAfter(last));
        String reason = "Gerechnet vom Tag „" + rule.from().german() + "“, " + DATE.format(event) + ", an.";
        if (later.isPresent()) {
            add(rule.key(), later.get(), rule.title(), "Den Tag bestimmt die Vereinbarung selbst.", rule.source());
        } else if (rule.workday()) {
            addWorkingDay(rule.key(), last, rule.title(), reason, rule.source());
        } else {
            add(rule.key(), last, rule.title(), reason, rule.source());
        }
    }

    private void addEnd(LocalDate until) {
        add("ende", until, "letzter Tag der Laufzeit", "Bis dahin ist die Vereinbarung befristet.", "");
    }

    /** A term of notice counts backwards from a day that stays, and is not moved either. */
    private void addNotice(Notice notice) {
        LocalDate end = notice.endIfGiven(on);
        if (facts.until().filter(end::isAfter).isPresent()) {
            return;
        }
        LocalDate last = notice.period().before(end);
        String reason = "Für ein Ende am " + DATE.format(end) + "; der Tag verschiebt sich nicht auf einen Werktag.";
        add("kuendigung-zugang", last, "letzter Tag für den Zugang einer Kündigung", reason, NOTICE_SOURCE);
        String soonest = "Wenn die Kündigung vom " + DATE.format(on) + " bis zum " + DATE.format(last) + " zugeht.";
        add("kuendigung-ende", end, "nächstes mögliches Ende durch Kündigung", soonest, "");
    }

    private void addAccession(Accession clause) {
        int year = on.getYear();
        while (workingDays.from(clause.declaration(year)).isBefore(on)) {
            year++;
        }
        LocalDate day = clause.day().atYear(year);
        String reason = "Für einen Beitritt zum " + DATE.format(day) + ".";
        LocalDate declaration = clause.declaration(year);
        addWorkingDay("beitritt-erklaerung", declaration, "letzter Tag für Beitrittserklärungen", reason, "§ 193 BGB");
        add("beitritt", day, "nächster möglicher Beitritt", "Ein Tag im Jahr, den die Vereinbarung bestimmt.", "");
    }

    private void addWorkingDay(String key, LocalDate day, String title, String reason, String source) {
        LocalDate moved = workingDays.from(day);
        String why = workingDays
                .obstacle(day)
                .map(obstacle -> " Der " + DATE.format(day) + " ist kein Werktag (" + obstacle + ").")
                .orElse("");
        add(key, moved, title, reason + why, source);
    }

    private void add(String key, LocalDate day, String title, String reason, String source) {
        terms.add(new Term(key, day, title, reason, source));
    }
}
