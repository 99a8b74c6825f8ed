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

    GivenReader(Catalog catalog, Definitions definitions) {
        this.catalog = catalog;
        this.definitions = definitions;
    }

    /** The definitions; empty if one of them is missing or cannot be understood. */
    Optional<Given> read(Operand operand, Trace trace, Diagnostics diagnostics) {
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
        return base.filter(definition -> complete).map(definition -> new Given(operand, definition, defaults, variant));
    }

    private static Diagnostic tooMany(String file, String first) {
        return Diagnostic.error(
                "vorgaben-mehrfach",
                Position.of(file),
                "Vorgaben für das ganze Werk stehen schon in " + first + ".",
                "Nur eine Datei „kreis-….yaml“ behalten.");
    }
}
