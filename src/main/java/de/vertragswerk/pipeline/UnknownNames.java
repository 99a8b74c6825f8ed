package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import java.util.Collection;

/** Findings on names that lead nowhere. */
final class UnknownNames {
    private UnknownNames() {}

    static Diagnostic role(String name, Collection<String> known, Position position) {
        return Diagnostic.error(
                "rolle-unbekannt",
                position,
                "Eine Rolle „" + name + "“ gibt es im Grundtext nicht.",
                Nearest.hint(name, known, "Die Rolle im Grundtext unter rollen eintragen."));
    }

    static Diagnostic law(String key, Collection<String> known, Position position) {
        return Diagnostic.error(
                "gesetz-unbekannt",
                position,
                "Ein Gesetz „" + key + "“ steht nicht in gesetze.yaml.",
                Nearest.hint(key, known, "Das Gesetz dort eintragen."));
    }

    static Diagnostic value(String name, Collection<String> known, Position position) {
        return Diagnostic.error(
                "wert-unbekannt",
                position,
                "Einen Wert „" + name + "“ gibt es im Grundtext nicht.",
                Nearest.hint(name, known, "Den Wert im Grundtext unter werte eintragen."));
    }
}
