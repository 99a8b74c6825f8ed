package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Law;
import de.vertragswerk.read.definition.Arten;
import de.vertragswerk.read.definition.Einstellungen;
import de.vertragswerk.read.definition.Gesetze;
import de.vertragswerk.workspace.Trace;
import java.util.Map;
import java.util.Optional;

/** What all works share: kinds of parties, laws, settings. */
record Registers(Map<String, Arten.Art> kinds, Map<String, Law> laws, Einstellungen settings) {
    private static final String LAWS = "agreements/gesetze.yaml";
    private static final String SETTINGS = "agreements/einstellungen.yaml";

    /** Reads them; a workspace needs no laws and no settings of its own. */
    static Registers read(Definitions definitions, Trace trace, Diagnostics diagnostics) {
        return new Registers(
                definitions
                        .shared(Arten.class, "templates/arten.yaml", trace, diagnostics)
                        .map(kinds -> kinds.value().arten())
                        .orElse(Map.of()),
                definitions.exists(LAWS, trace)
                        ? definitions
                                .shared(Gesetze.class, LAWS, trace, diagnostics)
                                .map(laws -> Laws.of(laws.value()))
                                .orElse(Map.of())
                        : Map.of(),
                definitions.exists(SETTINGS, trace)
                        ? definitions
                                .shared(Einstellungen.class, SETTINGS, trace, diagnostics)
                                .map(settings -> settings.value())
                                .orElse(NO_SETTINGS)
                        : NO_SETTINGS);
    }

    private static final Einstellungen NO_SETTINGS = new Einstellungen(Optional.empty(), Optional.empty());
}
