package de.vertragswerk.pipeline;

import de.vertragswerk.check.Acknowledged;
import de.vertragswerk.check.Checker;
import de.vertragswerk.check.Regime;
import de.vertragswerk.check.Subject;
import de.vertragswerk.check.Variant;
import de.vertragswerk.check.Verdict;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Role;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Ausnahme;
import de.vertragswerk.read.definition.Datumsform;
import de.vertragswerk.read.definition.Variante;
import de.vertragswerk.read.definition.Vereinbarung;
import de.vertragswerk.read.definition.Verfahren;
import de.vertragswerk.read.definition.Vorgaben;
import de.vertragswerk.resolve.Draft;
import de.vertragswerk.resolve.PrintedText;
import de.vertragswerk.resolve.Resolver;
import de.vertragswerk.template.ClauseTemplates;
import de.vertragswerk.template.GermanDates;
import de.vertragswerk.template.LegalBasis;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From definitions to agreements with their findings. Safe for use by several threads. */
public final class Assembly {
    private final Catalog catalog;
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
        this.catalog = catalog;
        this.definitions = new Definitions(sources);
        this.regimes = new Regimes(definitions);
        this.siblings = thorough ? Optional.of(new Siblings(catalog, definitions)) : Optional.empty();
        this.on = on;
    }

    /** The agreement of an operand; what was read for it is noted in the trace. */
    public Assembled assemble(Operand operand, Trace trace) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Given> given = read(operand, trace, diagnostics);
        Optional<Assembled.Result> result = given.flatMap(definitions -> assemble(definitions, trace, diagnostics));
        return new Assembled(operand, result, diagnostics.sorted());
    }

    private Optional<Given> read(Operand operand, Trace trace, Diagnostics diagnostics) {
        Optional<Definition<Vereinbarung>> base =
                definitions.shared(Vereinbarung.class, operand.baseFile(), trace, diagnostics);
        Optional<String> defaultsFile = catalog.defaultsOf(operand.work());
        Optional<Definition<Vorgaben>> defaults =
                defaultsFile.flatMap(file -> definitions.shared(Vorgaben.class, file, trace, diagnostics));
        Optional<Definition<Variante>> variant = operand.variant().isEmpty()
                ? Optional.empty()
                : definitions.own(Variante.class, operand.file(), trace, diagnostics);
        boolean complete = defaultsFile.isPresent() == defaults.isPresent()
                && operand.variant().isEmpty() == variant.isEmpty();
        return base.filter(definition -> complete).map(definition -> new Given(operand, definition, defaults, variant));
    }

    private Optional<Assembled.Result> assemble(Given given, Trace trace, Diagnostics diagnostics) {
        Registers registers = Registers.read(definitions, trace, diagnostics);
        Parties parties =
                new Parties(definitions, registers.kinds(), party -> given.day(party, on), trace, diagnostics);
        return new Roles(given, parties, diagnostics)
                .fill()
                .map(roles -> assemble(given, registers, parties, roles, trace, diagnostics));
    }

    private Assembled.Result assemble(
            Given given, Registers registers, Parties parties, List<Role> roles, Trace trace, Diagnostics diagnostics) {
        Vocabulary vocabulary = vocabulary(given, registers, roles, parties);
        ClauseTemplates templates = new ClauseTemplates(vocabulary);
        Draft draft = new Drafting(given, roles, new Clauses(templates, diagnostics), diagnostics)
                .draft(registers.laws(), registers.settings().muster().orElse(false));
        Agreement agreement = Resolver.resolve(draft, diagnostics);
        new ValueChecks(given, diagnostics)
                .check(templates.usedValues(), registers.laws().keySet());
        checkConclusion(given, agreement, diagnostics);
        List<Acknowledged> declared = declared(given);
        Optional<Verdict> verdict = regimes.find(agreement.metadata().regime(), trace, diagnostics)
                .map(regime -> Checker.check(subject(given, registers, agreement, regime, parties, declared)));
        verdict.ifPresent(said -> diagnostics.addAll(said.findings()));
        return new Assembled.Result(
                agreement,
                vocabulary,
                State.of(agreement, given.procedure()),
                declared,
                verdict.map(Verdict::met).orElse(declared));
    }

    private static Vocabulary vocabulary(Given given, Registers registers, List<Role> roles, Parties parties) {
        Vereinbarung base = given.base().value();
        List<LegalBasis> bases = base.grundlagen().stream()
                .map(basis -> new LegalBasis(basis.vorschrift(), basis.gesetz()))
                .toList();
        boolean brief = base.datumsform().equals(Optional.of(Datumsform.KURZ));
        return new Vocabulary(
                roles, given.values(), registers.laws(), bases, parties, brief ? GermanDates.SHORT : GermanDates.LONG);
    }

    /** A concluded text is changed by an amendment, never by an edit. */
    private static void checkConclusion(Given given, Agreement agreement, Diagnostics diagnostics) {
        if (given.conclusion().isEmpty()) {
            return;
        }
        String sum = Sha256.of(PrintedText.of(agreement).getBytes(StandardCharsets.UTF_8));
        Position position = given.variant()
                .map(variant -> variant.positions().keyAt("/geschlossen"))
                .orElseGet(() -> given.base().positions().keyAt("/geschlossen"));
        String recorded = agreement.metadata().concluded();
        if (recorded.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "abschluss-ohne-summe",
                    position,
                    "Der geschlossene Text ist noch nicht festgehalten.",
                    "Eintragen: geschlossen: {sha256: " + sum + "}"));
        } else if (!recorded.equals(sum)) {
            diagnostics.add(Diagnostic.error(
                    "abschluss-geaendert",
                    position,
                    "Der Text von " + given.operand() + " ist nicht mehr der geschlossene.",
                    "Die Änderung am Grundtext zurücknehmen und eine Änderungsvereinbarung schließen; die Summe wäre "
                            + sum + "."));
        }
    }

    private static List<Acknowledged> declared(Given given) {
        List<Acknowledged> declared =
                new ArrayList<>(acknowledged(given.base(), given.base().value().ausnahmen()));
        given.defaults()
                .ifPresent(
                        file -> declared.addAll(acknowledged(file, file.value().ausnahmen())));
        given.variant()
                .ifPresent(
                        file -> declared.addAll(acknowledged(file, file.value().ausnahmen())));
        return declared;
    }

    private static List<Acknowledged> acknowledged(Definition<?> file, List<Ausnahme> entries) {
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (Ausnahme entry : entries) {
            Position position = file.positions().at("/ausnahmen/" + acknowledged.size());
            acknowledged.add(new Acknowledged(entry.regel(), entry.grund(), new Origin(position)));
        }
        return acknowledged;
    }

    private Subject subject(
            Given given,
            Registers registers,
            Agreement agreement,
            Regime regime,
            Parties parties,
            List<Acknowledged> declared) {
        return new Subject(
                agreement,
                given.variant().map(definition -> variant(given, definition.value(), parties)),
                regime,
                registers.laws(),
                registers.settings().gesetzesstand(),
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
