package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Id;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Einstellungen;
import de.vertragswerk.workspace.Trace;
import java.util.List;

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
        List<String> documents = settings.value().dokumente();
        List<String> letters = settings.value().briefe();
        for (int i = 0; i < documents.size(); i++) {
            findUnknown(documents.get(i), settings.positions().at("/dokumente/" + i));
        }
        for (int i = 0; i < letters.size(); i++) {
            Position position = settings.positions().at("/briefe/" + i);
            findUnknown(letters.get(i), position);
            if (documents.contains(letters.get(i)) || letters.get(i).equals(DocumentOrder.AGREEMENT.name())) {
                diagnostics.add(Diagnostic.error(
                        "dokument-doppelt",
                        position,
                        "Aus „" + letters.get(i) + "“ entsteht schon ein Dokument.",
                        "Die Vorlage unter „dokumente“ oder unter „briefe“ nennen, nicht unter beiden."));
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
