package de.vertragswerk.pipeline;

import de.vertragswerk.dates.Event;
import de.vertragswerk.dates.Facts;
import de.vertragswerk.dates.PeriodRule;
import de.vertragswerk.dates.Term;
import de.vertragswerk.dates.Terms;
import de.vertragswerk.dates.WorkingDays;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Case;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Procedure;
import de.vertragswerk.model.TextRuns;
import de.vertragswerk.pipeline.procedure.PartyState;
import de.vertragswerk.pipeline.procedure.Step;
import de.vertragswerk.pipeline.procedure.StepKind;
import de.vertragswerk.pipeline.procedure.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the steps of an agreement's procedure of all that is known of it. */
final class StepMaking {
    private final Agreement agreement;
    private final Procedure procedure;
    private final List<PartyState> parties;
    private final Schedule schedule;
    private final Optional<LocalDate> returnBy;
    private final List<Step> steps = new ArrayList<>();

    private StepMaking(
            Agreement agreement,
            Procedure procedure,
            List<PartyState> parties,
            Schedule schedule,
            Optional<LocalDate> returnBy) {
        this.agreement = agreement;
        this.procedure = procedure;
        this.parties = parties;
        this.schedule = schedule;
        this.returnBy = returnBy;
    }

    /**
     * The steps.
     *
     * @param approval whether the agreement's regime demands one
     * @param returnBy by when the other parties are asked to return their copies
     */
    static Steps of(
            Agreement agreement,
            Procedure procedure,
            List<PartyState> parties,
            Schedule schedule,
            boolean approval,
            Optional<LocalDate> returnBy) {
        StepMaking making = new StepMaking(agreement, procedure, parties, schedule, returnBy);
        making.untilSigned();
        if (approval) {
            making.untilAnnounced();
        }
        return new Steps(List.copyOf(making.steps));
    }

    private void untilSigned() {
        String author = agreement.author().map(Party::fullName).orElse("");
        boolean settled = !TextRuns.haveOpenPlaces(agreement);
        add(StepKind.DRAFT, "offene Stellen ausfüllen", author, settled, Optional.empty(), Optional.empty());
        if (parties.stream().anyMatch(party -> !party.author())) {
            add(StepKind.DISPATCH, "den Beteiligten zusenden", author, false, sent(), Optional.empty());
        }
        parties.forEach(this::addDecision);
        parties.forEach(party -> add(
                StepKind.SIGNATURE,
                "Unterschrift",
                name(party),
                false,
                party.signature().signed(),
                due(party)));
    }

    private Optional<LocalDate> sent() {
        return parties.stream()
                .flatMap(party -> party.signature().sent().stream())
                .min(LocalDate::compareTo);
    }

    private void addDecision(PartyState state) {
        String body = state.signature()
                .party()
                .administration()
                .council()
                .map(council -> " " + council.withArticle(false, Case.GENITIVE))
                .orElse("");
        String title = "Beschluss" + body;
        boolean decided = state.decision().isPresent() && !state.outdated();
        add(
                StepKind.DECISION,
                state.outdated() ? "neuer " + title + " (über eine ältere Fassung ist beschlossen)" : title,
                name(state),
                decided,
                state.decision().flatMap(Procedure.Decision::date).filter(any -> decided),
                due(state));
    }

    private void untilAnnounced() {
        String author = agreement.author().map(Party::fullName).orElse("");
        String authority = procedure.approval().authority().map(Party::fullName).orElse("Aufsichtsbehörde");
        add(
                StepKind.APPLICATION,
                "Genehmigung beantragen",
                author,
                false,
                procedure.application().date().or(() -> procedure.application().received()),
                Optional.empty());
        add(
                StepKind.APPROVAL,
                "Genehmigung",
                authority,
                false,
                procedure.approval().date(),
                approvalDue());
        add(
                StepKind.PUBLICATION,
                "Bekanntmachung im Amtsblatt",
                authority,
                false,
                procedure.publication().date(),
                Optional.empty());
        parties.forEach(party -> add(
                StepKind.NOTICE,
                "Hinweis auf die Bekanntmachung",
                name(party),
                false,
                Optional.ofNullable(procedure
                                .announcements()
                                .get(party.signature().party().key()))
                        .flatMap(Procedure.Announced::date),
                Optional.empty()));
    }

    /** When the approval counts as given, once the application has been received. */
    private Optional<LocalDate> approvalDue() {
        Map<Event, LocalDate> events = schedule.facts().events();
        Facts facts = new Facts(events, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        List<PeriodRule> rules = schedule.rules().stream()
                .filter(rule -> rule.from() == Event.RECEIPT)
                .toList();
        return Optional.ofNullable(events.get(Event.RECEIPT))
                .filter(any -> procedure.approval().date().isEmpty())
                .flatMap(received -> Terms.of(facts, rules, new WorkingDays(), received).stream()
                        .findFirst())
                .map(Term::day);
    }

    private Optional<LocalDate> due(PartyState state) {
        return returnBy.filter(any -> !state.author());
    }

    private static String name(PartyState state) {
        return state.signature().party().fullName();
    }

    private void add(
            StepKind kind,
            String title,
            String by,
            boolean settled,
            Optional<LocalDate> done,
            Optional<LocalDate> due) {
        steps.add(new Step(kind, title, by, settled, done, due));
    }
}
