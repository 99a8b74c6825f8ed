package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Id;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Stil;
import de.vertragswerk.typeset.style.PageStyle;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The page styles of a workspace, each made once. Safe for use by several threads. */
final class PageStyles {
    private static final String FOLDER = "templates/stil/";

    /** The style of a document that names none. */
    private static final String USUAL = "vertrag";

    private final Definitions definitions;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    PageStyles(Definitions definitions) {
        this.definitions = definitions;
    }

    private record Made(Optional<PageStyle> style, List<Diagnostic> findings) {}

    /**
     * A style; empty, with findings, where there is none of that name or its definition makes no sense.
     *
     * @param given its name; empty for the usual one
     * @param where the name stands
     */
    Optional<PageStyle> find(String given, Position where, Trace trace, Diagnostics diagnostics) {
        String name = given.isEmpty() ? USUAL : given;
        String file = FOLDER + name + ".yaml";
        if (!Id.isWellFormed(name) || !definitions.exists(file, trace)) {
            diagnostics.add(unknown(name, where));
            return Optional.empty();
        }
        return definitions.shared(Stil.class, file, trace, diagnostics).flatMap(definition -> {
            Made style = made.computeIfAbsent(name, absent -> make(definition));
            diagnostics.addAll(style.findings());
            return style.style();
        });
    }

    private Diagnostic unknown(String name, Position where) {
        List<String> known = definitions.names(FOLDER);
        return Diagnostic.error(
                "stil-unbekannt",
                where,
                "Einen Stil „" + name + "“ gibt es nicht.",
                Nearest.hint(name, known, "Es gibt " + String.join(", ", known) + "."));
    }

    private static Made make(Definition<Stil> definition) {
        Diagnostics found = new Diagnostics();
        PageStyle style = new PageStyleMaking(definition, found).style();
        return new Made(found.hasErrors() ? Optional.empty() : Optional.of(style), found.sorted());
    }
}
