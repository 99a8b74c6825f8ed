package de.vertragswerk.pipeline;

import de.vertragswerk.check.Acknowledged;
import de.vertragswerk.check.Checker;
import de.vertragswerk.check.Subject;
import de.vertragswerk.check.Variant;
import de.vertragswerk.check.Verdict;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Procedure;
import de.vertragswerk.model.Role;
import de.vertragswerk.pipeline.procedure.WordingSum;
import de.vertragswerk.read.definition.Datumsform;
import de.vertragswerk.read.definition.Laufzeit;
import de.vertragswerk.read.definition.Variante;
import de.vertragswerk.read.definition.Vereinbarung;
import de.vertragswerk.read.definition.Verfahren;
import de.vertragswerk.resolve.Draft;
import de.vertragswerk.resolve.Resolver;
import de.vertragswerk.template.Background;
import de.vertragswerk.template.ClauseTemplates;
import de.vertragswerk.template.GermanDates;
import de.vertragswerk.template.LegalBasis;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From definitions to agreements with their findings. Safe for use by several threads. */
public final class Assembly {
    private final GivenReader reader;
    private final Definitions definitions;
    private final Regimes regimes;
    private final Optional<Siblings> siblings;
    private final Optional<LocalDate> on;

    /**
     * An assembly for a workspace.
     *
     * @param thorough whether variants are also held against each other, which reads all of a work for each of them
     * @param on the day whose heads and addresses an unsigned draft shows; empty for the newest
     */
    public Assembly(Sources sources, Catalog catalog, boolean thorough, Optional<LocalDate> on) {
        this(new Definitions(sources), catalog, thorough, on);
    }

    /** An assembly that shares definitions with others. */
    Assembly(Definitions definitions, Catalog catalog, boolean thorough, Optional<LocalDate> on) {
        this.definitions = definitions;
        this.regimes = new Regimes(definitions);
        this.reader = new GivenReader(catalog, definitions);
        this.siblings = thorough ? Optional.of(new Siblings(catalog, definitions)) : Optional.empty();
        this.on = on;
    }

    /** The agreement of an operand with its amendments; what was read for it is noted in the trace. */
    public Assembled assemble(Operand operand, Trace trace) {
        return assemble(operand, Version.NEWEST, trace);
    }

    /** A version of the agreement of an operand; what was read for it is noted in the trace. */
    public Assembled assemble(Operand operand, Version version, Trace trace) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Assembled.Result> result =
                reader.read(operand, version, trace, diagnostics).flatMap(given -> result(given, trace, diagnostics));
        return new Assembled(operand, result, diagnostics.sorted());
    }

    /** The agreement of an operand as it would be if its variant deviated in nothing from the base text. */
    public Assembled assembleBase(Operand operand, Trace trace) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Assembled.Result> result = reader.read(operand, Version.NEWEST, trace, diagnostics)
                .flatMap(given -> result(given.withoutDeviations(), trace, diagnostics));
        return new Assembled(operand, result, diagnostics.sorted());
    }

    /** What the definitions of an operand say of its procedure; findings on them are those of {@link #assemble}. */
    public Recorded procedure(Operand operand) {
        Optional<Given> given = reader.read(operand, Version.NEWEST, new Trace(), new Diagnostics());
        return new Recorded(
                given.flatMap(Given::procedure),
                given.map(Given::procedurePosition).orElse(Position.of(operand.file())));
    }

    /**
     * What is on record of a procedure.
     *
     * @param position where it stands, or is to be added
     */
    public record Recorded(Optional<Verfahren> steps, Position position) {}

    private Optional<Assembled.Result> result(Given given, Trace trace, Diagnostics diagnostics) {
        Registers registers = Registers.read(definitions, trace, diagnostics);
        if (registers.kinds().isEmpty()) {
            return Optional.empty();
        }
        Parties parties =
                new Parties(definitions, registers.kinds(), party -> given.day(party, on), trace, diagnostics);
        Optional<List<Role>> roles = new Roles(given, parties, diagnostics).fill();
        new NameChecks(given, diagnostics).check(parties, registers);
        new ProcedureChecks(given, diagnostics).check();
        Optional<Regimes.Found> regime = regimes.find(given, trace, diagnostics);
        return regime.filter(any -> registers.sound())
                .flatMap(rules -> roles.map(filled -> new Parts(
                        given,
                        registers,
                        parties,
                        filled,
                        rules,
                        new ProcedureMaking(definitions, parties, trace).of(given.procedure()))))
                .map(parts -> result(parts, diagnostics));
    }

    /** All that an agreement is made of. */
    private record Parts(
            Given given,
            Registers registers,
            Parties parties,
            List<Role> roles,
            Regimes.Found regime,
            Procedure procedure) {}

    private Assembled.Result result(Parts parts, Diagnostics diagnostics) {
        Given given = parts.given();
        Diagnostics mistakes = new Diagnostics();
        Vocabulary vocabulary = vocabulary(parts);
        ClauseTemplates templates = new ClauseTemplates(vocabulary);
        Clauses clauses = new Clauses(templates, mistakes);
        Draft draft = new Drafting(given, parts.roles(), clauses, mistakes)
                .draft(
                        parts.registers().laws(),
                        parts.registers().settings().muster().orElse(false));
        Agreement agreement = Resolver.resolve(draft, mistakes);
        Background background = background(parts, agreement, clauses);
        diagnostics.addAll(mistakes.sorted());
        List<Acknowledged> declared = Exceptions.of(given);
        List<Acknowledged> met =
                mistakes.hasErrors() ? declared : judge(parts, draft, agreement, declared, diagnostics);
        Schedule schedule = ScheduleMaking.of(
                given, agreement.metadata().until(), parts.regime().definition());
        State state = State.of(
                agreement,
                given,
                background,
                schedule,
                parts.regime().definition().genehmigung().orElse(false));
        ProcedureChecks checks = new ProcedureChecks(given, diagnostics);
        checks.checkDecisions(state);
        schedule.facts().notice().ifPresent(checks::checkNotice);
        return new Assembled.Result(
                agreement,
                vocabulary.with(background),
                DocumentOrder.of(parts.registers().settings(), agreement),
                DocumentOrder.ofWork(parts.registers().settings()),
                state,
                DeclaredDeviations.of(given),
                schedule,
                declared,
                met,
                mistakes.hasErrors() ? List.of() : UnusedValues.of(given, templates.usedValues()));
    }

    /**
     * Holds the text against the rules. One with mistakes is not worth it: what is missing in it would be reported twice.
     *
     * @return the exceptions that were needed
     */
    private List<Acknowledged> judge(
            Parts parts, Draft draft, Agreement agreement, List<Acknowledged> declared, Diagnostics diagnostics) {
        Conclusion.check(parts.given(), draft, agreement, diagnostics);
        Verdict verdict = Checker.check(subject(parts, agreement, declared));
        diagnostics.addAll(verdict.findings());
        return verdict.met();
    }

    private static Vocabulary vocabulary(Parts parts) {
        Vereinbarung base = parts.given().base().value();
        List<LegalBasis> bases = base.grundlagen().stream()
                .map(basis -> new LegalBasis(basis.vorschrift(), basis.gesetz()))
                .toList();
        boolean brief = base.datumsform().equals(Optional.of(Datumsform.KURZ));
        return new Vocabulary(
                parts.roles(),
                parts.given().values(),
                parts.registers().laws(),
                bases,
                parts.parties(),
                brief ? GermanDates.SHORT : GermanDates.LONG,
                Background.NONE);
    }

    private static Background background(Parts parts, Agreement agreement, Clauses clauses) {
        Optional<Laufzeit> term = parts.given().base().value().laufzeit();
        Optional<Verfahren.Vorlage> paper = parts.given().procedure().flatMap(Verfahren::vorlage);
        return new Background(
                parts.given().dispatch(),
                parts.procedure(),
                clauses.blocks(paper.flatMap(Verfahren.Vorlage::sachdarstellung)),
                clauses.blocks(paper.flatMap(Verfahren.Vorlage::finanzen)),
                WordingSum.of(agreement),
                DeclaredDeviations.of(parts.given()),
                term.flatMap(Laufzeit::kuendigung).map(ScheduleMaking::noticeTerms),
                term.flatMap(Laufzeit::beitritt).map(ScheduleMaking::accessionTerms));
    }

    private Subject subject(Parts parts, Agreement agreement, List<Acknowledged> declared) {
        Given given = parts.given();
        return new Subject(
                agreement,
                given.variant().map(definition -> variant(given, definition.value(), parts.parties())),
                parts.regime().regime(),
                parts.registers().laws(),
                parts.registers().settings().gesetzesstand(),
                given.procedure().flatMap(Verfahren::bekanntmachung).flatMap(Verfahren.Bekanntmachung::datum),
                declared,
                new Origin(Position.of(given.operand().file())),
                new Origin(given.base().positions().keyAt("/paragrafen")));
    }

    private Variant variant(Given given, Variante definition, Parties parties) {
        return new Variant(
                definition.rollen().values().stream()
                        .map(parties::find)
                        .flatMap(Optional::stream)
                        .toList(),
                siblings.map(all -> all.of(given.operand(), parties)).orElse(List.of()),
                !definition.abweichungen().isEmpty());
    }
}
