package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Variante;
import de.vertragswerk.read.definition.Vereinbarung;
import de.vertragswerk.read.definition.Vorgaben;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Optional;

/** Reads the definitions behind one agreement. */
final class GivenReader {
    private final Catalog catalog;
    private final Definitions definitions;
    private final AmendmentReader amendments;

    GivenReader(Catalog catalog, Definitions definitions) {
        this.catalog = catalog;
        this.definitions = definitions;
        this.amendments = new AmendmentReader(catalog, definitions);
    }

    /** The definitions for a version; empty if one of them is missing or cannot be understood. */
    Optional<Given> read(Operand operand, Version version, Trace trace, Diagnostics diagnostics) {
        Optional<Definition<Vereinbarung>> base =
                definitions.shared(Vereinbarung.class, operand.baseFile(), trace, diagnostics);
        List<String> files = catalog.defaultsOf(operand.work());
        files.stream().skip(1).map(file -> tooMany(file, files.get(0))).forEach(diagnostics::add);
        Optional<Definition<Vorgaben>> defaults = files.stream()
                .findFirst()
                .flatMap(file -> definitions.shared(Vorgaben.class, file, trace, diagnostics));
        Optional<Definition<Variante>> variant = operand.variant().isEmpty()
                ? Optional.empty()
                : definitions.own(Variante.class, operand.file(), trace, diagnostics);
        boolean complete =
                files.isEmpty() == defaults.isEmpty() && operand.variant().isEmpty() == variant.isEmpty();
        Optional<List<Amended>> changes = amendments.read(operand.work(), trace, diagnostics);
        Optional<Given> given = base.filter(definition -> complete)
                .flatMap(definition -> changes.map(all -> given(operand, version, definition, defaults, variant, all)));
        given.ifPresent(found ->
                AmendmentDates.check(found.amendments(), found.signing().values(), diagnostics));
        return given;
    }

    private static Given given(
            Operand operand,
            Version version,
            Definition<Vereinbarung> base,
            Optional<Definition<Vorgaben>> defaults,
            Optional<Definition<Variante>> variant,
            List<Amended> changes) {
        List<Amended> own =
                changes.stream().filter(change -> change.concerns(operand)).toList();
        List<Amended> included =
                own.stream().filter(change -> change.isIn(version)).toList();
        return new Given(operand, base, defaults, variant, own, included);
    }

    private static Diagnostic tooMany(String file, String first) {
        return Diagnostic.error(
                "vorgaben-mehrfach",
                Position.of(file),
                "Vorgaben für das ganze Werk stehen schon in " + first + ".",
                "Nur eine Datei „kreis-….yaml“ behalten.");
    }
}
