package de.vertragswerk.pipeline;

import de.vertragswerk.check.Regime;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Id;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Rechtsrahmen;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The legal regimes of a workspace, each made once, since compiling its expressions takes longer than using them. */
final class Regimes {
    private static final String FOLDER = "templates/rechtsrahmen/";

    private final Definitions definitions;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    Regimes(Definitions definitions) {
        this.definitions = definitions;
    }

    private record Made(Found found, List<Diagnostic> findings) {}

    /** A regime and what it was made of. */
    record Found(Regime regime, Rechtsrahmen definition) {}

    /** The regime of an agreement; an unknown one is a finding. */
    Optional<Found> find(Given given, Trace trace, Diagnostics diagnostics) {
        String key = given.base().value().rechtsrahmen();
        String file = fileOf(key);
        if (!Id.isWellFormed(key) || !definitions.exists(file, trace)) {
            diagnostics.add(unknown(key, given.base().positions().at("/rechtsrahmen")));
            return Optional.empty();
        }
        return definitions
                .shared(Rechtsrahmen.class, file, trace, diagnostics)
                .map(definition -> made.computeIfAbsent(key, absent -> make(key, definition)))
                .map(kept -> {
                    diagnostics.addAll(kept.findings());
                    return kept.found();
                });
    }

    static String fileOf(String key) {
        return FOLDER + key + ".yaml";
    }

    private Diagnostic unknown(String key, Position position) {
        List<String> known = definitions.names(FOLDER);
        return Diagnostic.error(
                "rechtsrahmen-unbekannt",
                position,
                "Einen Rechtsrahmen „" + key + "“ gibt es nicht.",
                Nearest.hint(key, known, "Es gibt " + String.join(", ", known) + "."));
    }

    private static Made make(String key, Definition<Rechtsrahmen> definition) {
        Diagnostics found = new Diagnostics();
        Regime regime = new RegimeMaking(definition, found).regime(key);
        return new Made(new Found(regime, definition.value()), found.sorted());
    }
}
