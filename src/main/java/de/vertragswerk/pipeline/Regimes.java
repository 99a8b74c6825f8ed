package de.vertragswerk.pipeline;

import de.vertragswerk.check.Regime;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Rechtsrahmen;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The legal regimes of a workspace, each made once, since compiling its expressions takes longer than using them. */
final class Regimes {
    private final Definitions definitions;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    Regimes(Definitions definitions) {
        this.definitions = definitions;
    }

    private record Made(Regime regime, List<Diagnostic> findings) {}

    Optional<Regime> find(String key, Trace trace, Diagnostics diagnostics) {
        return definitions
                .shared(Rechtsrahmen.class, "templates/rechtsrahmen/" + key + ".yaml", trace, diagnostics)
                .map(definition -> made.computeIfAbsent(key, absent -> make(key, definition)))
                .map(found -> {
                    diagnostics.addAll(found.findings());
                    return found.regime();
                });
    }

    private static Made make(String key, Definition<Rechtsrahmen> definition) {
        Diagnostics found = new Diagnostics();
        Regime regime = new RegimeMaking(definition, found).regime(key);
        return new Made(regime, found.sorted());
    }
}
