package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Gazette;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Placeholders;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Amtsblatt;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Optional;

/** Reads the profiles of gazettes. */
final class GazetteReader {
    private static final String FOLDER = "templates/amtsblatt/";
    private static final String RULE = "ausgabe-amtsblatt";
    private static final String USUAL_STYLE = "amtsblatt";

    private final Definitions definitions;
    private final Clauses clauses;
    private final Diagnostics diagnostics;

    GazetteReader(Definitions definitions, Clauses clauses, Diagnostics diagnostics) {
        this.definitions = definitions;
        this.clauses = clauses;
        this.diagnostics = diagnostics;
    }

    /**
     * The gazette of a name; empty, with findings, where there is none or its profile makes no sense.
     *
     * @param where the name stands
     */
    Optional<Gazette> read(String name, Position where) {
        String file = fileOf(name);
        if (!Id.isWellFormed(name) || !definitions.exists(file, new Trace())) {
            List<String> known = definitions.names(FOLDER);
            error(
                    where,
                    "Ein Amtsblatt „" + name + "“ gibt es nicht.",
                    Nearest.hint(name, known, "Es gibt " + String.join(", ", known) + "."));
            return Optional.empty();
        }
        return definitions
                .shared(Amtsblatt.class, file, new Trace(), diagnostics)
                .map(definition -> gazette(name, definition));
    }

    static String fileOf(String name) {
        return FOLDER + name + ".yaml";
    }

    private Gazette gazette(String name, Definition<Amtsblatt> definition) {
        Amtsblatt profile = definition.value();
        checkPlaceholders(definition, "zaehlung", profile.zaehlung(), List.of("nummer", "jahr", "jahrgang"));
        checkPlaceholders(definition, "fundstelle", profile.fundstelle(), List.of("beitrag", "jahr", "jahrgang"));
        if (profile.abschnitte().isEmpty()) {
            error(
                    definition.positions().keyAt("/abschnitte"),
                    "Das Amtsblatt hat keine Abschnitte.",
                    "Unter „abschnitte“ mindestens einen nennen: „B: Bekanntmachungen“.");
        }
        return new Gazette(
                name,
                profile.titel(),
                profile.herausgeber(),
                profile.ort(),
                profile.zaehlung(),
                profile.ersterJahrgang().orElse(0),
                profile.inhalt(),
                profile.abschnitte(),
                profile.fundstelle(),
                profile.unterzeichnet(),
                profile.massgeblich() == Amtsblatt.Massgeblich.ELEKTRONISCH,
                profile.ungerade().orElse(false),
                profile.stil().orElse(USUAL_STYLE),
                clauses.ofDocument(Optional.of(profile.impressum())));
    }

    private void checkPlaceholders(Definition<Amtsblatt> definition, String key, String text, List<String> known) {
        Position position = definition.positions().at("/" + key);
        for (String placeholder : Placeholders.in(text)) {
            if (!known.contains(placeholder)) {
                error(
                        position,
                        "Einen Platzhalter „{" + placeholder + "}“ gibt es hier nicht.",
                        Nearest.hint(placeholder, known, "Es gibt {" + String.join("}, {", known) + "}."));
            } else if (placeholder.equals("jahrgang")
                    && definition.value().ersterJahrgang().isEmpty()) {
                error(
                        position,
                        "Der Jahrgang lässt sich nicht zählen.",
                        "Unter „erster_jahrgang“ das Jahr des ersten Jahrgangs angeben.");
            }
        }
    }

    private void error(Position position, String message, String hint) {
        diagnostics.add(Diagnostic.error(RULE, position, message, hint));
    }
}
