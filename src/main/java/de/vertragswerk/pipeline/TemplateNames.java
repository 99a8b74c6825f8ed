package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Id;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Einstellungen;
import de.vertragswerk.workspace.Trace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of document templates in the settings that lead nowhere, or to the same file twice. */
final class TemplateNames {
    private static final String FOLDER = "templates/";
    private static final String ENDING = ".md.ftl";

    private final Definition<Einstellungen> settings;
    private final Definitions definitions;
    private final Trace trace;
    private final Diagnostics diagnostics;

    TemplateNames(Definition<Einstellungen> settings, Definitions definitions, Trace trace, Diagnostics diagnostics) {
        this.settings = settings;
        this.definitions = definitions;
        this.trace = trace;
        this.diagnostics = diagnostics;
    }

    void check() {
        Set<String> taken = new HashSet<>(settings.value().dokumente());
        findUnknown("dokumente", settings.value().dokumente());
        taken.add(DocumentOrder.AGREEMENT.name());
        findUnknown("briefe", settings.value().briefe());
        findTaken("briefe", settings.value().briefe(), taken);
        taken.addAll(settings.value().briefe());
        findUnknown("werkdokumente", settings.value().werkdokumente());
        findTaken("werkdokumente", settings.value().werkdokumente(), taken);
    }

    private void findUnknown(String key, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            findUnknown(names.get(i), settings.positions().at("/" + key + "/" + i));
        }
    }

    private void findTaken(String key, List<String> names, Set<String> taken) {
        for (int i = 0; i < names.size(); i++) {
            if (taken.contains(names.get(i))) {
                diagnostics.add(Diagnostic.error(
                        "dokument-doppelt",
                        settings.positions().at("/" + key + "/" + i),
                        "Aus „" + names.get(i) + "“ entsteht schon ein Dokument.",
                        "Die Vorlage nur unter einem von „dokumente“, „briefe“ und „werkdokumente“ nennen."));
            }
        }
    }

    private void findUnknown(String name, Position position) {
        if (!Id.isWellFormed(name) || !definitions.exists(DocumentOrder.fileOf(name), trace)) {
            List<String> known = definitions.names(FOLDER, ENDING);
            diagnostics.add(Diagnostic.error(
                    "dokument-unbekannt",
                    position,
                    "Eine Vorlage „" + name + "“ gibt es nicht.",
                    Nearest.hint(name, known, "Es gibt " + String.join(", ", known) + ".")));
        }
    }
}
