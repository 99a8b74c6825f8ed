package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Law;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Arten;
import de.vertragswerk.read.definition.Einstellungen;
import de.vertragswerk.read.definition.Gesetze;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all works share: kinds of parties, laws, settings.
 *
 * @param sound whether all that there is could be understood
 */
record Registers(Map<String, Arten.Art> kinds, Map<String, Law> laws, Einstellungen settings, boolean sound) {
    private static final String KINDS = "templates/arten.yaml";
    private static final String LAWS = "agreements/gesetze.yaml";
    private static final String SETTINGS = "agreements/einstellungen.yaml";
    private static final Einstellungen NO_SETTINGS =
            new Einstellungen(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    /** Reads them; a workspace needs no laws and no settings of its own. */
    static Registers read(Definitions definitions, Trace trace, Diagnostics diagnostics) {
        Optional<Definition<Arten>> kinds = definitions.shared(Arten.class, KINDS, trace, diagnostics);
        boolean hasLaws = definitions.exists(LAWS, trace);
        Optional<Definition<Gesetze>> laws =
                hasLaws ? definitions.shared(Gesetze.class, LAWS, trace, diagnostics) : Optional.empty();
        boolean hasSettings = definitions.exists(SETTINGS, trace);
        Optional<Definition<Einstellungen>> settings =
                hasSettings ? definitions.shared(Einstellungen.class, SETTINGS, trace, diagnostics) : Optional.empty();
        settings.ifPresent(definition -> new TemplateNames(definition, definitions, trace, diagnostics).check());
        return new Registers(
                kinds.map(definition -> definition.value().arten()).orElse(Map.of()),
                laws.map(definition -> Laws.of(definition.value())).orElse(Map.of()),
                settings.map(Definition::value).orElse(NO_SETTINGS),
                kinds.isPresent() && hasLaws == laws.isPresent() && hasSettings == settings.isPresent());
    }
}
