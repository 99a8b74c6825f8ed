package de.vertragswerk.pipeline;

import de.vertragswerk.dates.Accession;
import de.vertragswerk.dates.Event;
import de.vertragswerk.dates.Facts;
import de.vertragswerk.dates.Notice;
import de.vertragswerk.dates.Period;
import de.vertragswerk.dates.PeriodRule;
import de.vertragswerk.model.AccessionTerms;
import de.vertragswerk.model.NoticeTerms;
import de.vertragswerk.read.definition.Laufzeit;
import de.vertragswerk.read.definition.Rechtsrahmen;
import de.vertragswerk.read.definition.Verfahren;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the schedule of an agreement of its definitions, whose values have the form that they need. */
final class ScheduleMaking {
    private ScheduleMaking() {}

    /**
     * The schedule.
     *
     * @param until the last day of the agreement's term
     */
    static Schedule of(Given given, Optional<LocalDate> until, Rechtsrahmen regime) {
        Optional<Laufzeit> clauses = given.base().value().laufzeit();
        Facts facts = new Facts(
                events(given.procedure()),
                given.procedure().flatMap(Verfahren::bekanntmachung).flatMap(Verfahren.Bekanntmachung::wirksam),
                until,
                clauses.flatMap(Laufzeit::kuendigung).map(ScheduleMaking::notice),
                clauses.flatMap(Laufzeit::beitritt).map(ScheduleMaking::accession));
        return new Schedule(facts, rules(regime));
    }

    private static Map<Event, LocalDate> events(Optional<Verfahren> procedure) {
        Map<Event, LocalDate> events = new EnumMap<>(Event.class);
        Optional<Verfahren.Antrag> application = procedure.flatMap(Verfahren::antrag);
        application.flatMap(Verfahren.Antrag::eingang).ifPresent(day -> events.put(Event.RECEIPT, day));
        application.flatMap(Verfahren.Antrag::mitteilung).ifPresent(day -> events.put(Event.OBJECTION, day));
        procedure
                .flatMap(Verfahren::genehmigung)
                .flatMap(Verfahren.Genehmigung::datum)
                .ifPresent(day -> events.put(Event.APPROVAL, day));
        procedure
                .flatMap(Verfahren::bekanntmachung)
                .flatMap(Verfahren.Bekanntmachung::datum)
                .ifPresent(day -> events.put(Event.PUBLICATION, day));
        return events;
    }

    private static Notice notice(Laufzeit.Kuendigung clause) {
        Notice.End end = switch (clause.zum()) {
            case JAHRESENDE -> Notice.End.YEAR;
            case HALBJAHRESENDE -> Notice.End.HALF_YEAR;
            case QUARTALSENDE -> Notice.End.QUARTER;
            case MONATSENDE -> Notice.End.MONTH;
            case JEDERZEIT -> Notice.End.DAY;
        };
        return new Notice(Period.of(clause.frist()).orElseThrow(), end, clause.fruehestens());
    }

    private static Accession accession(Laufzeit.Beitritt clause) {
        return new Accession(
                day(clause.zum()),
                day(clause.erklaerungBis()),
                clause.imVorjahr().orElse(false));
    }

    static NoticeTerms noticeTerms(Laufzeit.Kuendigung clause) {
        return new NoticeTerms(
                clause.frist(),
                switch (clause.zum()) {
                    case JAHRESENDE -> "Kalenderjahres";
                    case HALBJAHRESENDE -> "Kalenderhalbjahres";
                    case QUARTALSENDE -> "Kalendervierteljahres";
                    case MONATSENDE -> "Monats";
                    case JEDERZEIT -> "";
                });
    }

    static AccessionTerms accessionTerms(Laufzeit.Beitritt clause) {
        return new AccessionTerms(
                day(clause.zum()),
                day(clause.erklaerungBis()),
                clause.imVorjahr().orElse(false));
    }

    private static MonthDay day(String text) {
        return MonthDay.parse("--" + text);
    }

    private static List<PeriodRule> rules(Rechtsrahmen regime) {
        return regime.fristen().stream()
                .map(rule -> new PeriodRule(
                        rule.name(),
                        rule.titel(),
                        event(rule.ab()),
                        Period.of(rule.dauer()).orElseThrow(),
                        rule.werktag().orElse(false),
                        rule.spaetererTag().orElse(false),
                        rule.entfaelltMit().map(ScheduleMaking::event),
                        rule.quelle(),
                        rule.giltAb()))
                .toList();
    }

    private static Event event(Rechtsrahmen.Schritt step) {
        return switch (step) {
            case EINGANG -> Event.RECEIPT;
            case MITTEILUNG -> Event.OBJECTION;
            case GENEHMIGUNG -> Event.APPROVAL;
            case BEKANNTMACHUNG -> Event.PUBLICATION;
        };
    }
}
