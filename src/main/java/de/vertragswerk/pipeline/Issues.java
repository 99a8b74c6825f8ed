package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.gazette.IssueKey;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Ausgabe;
import de.vertragswerk.workspace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The definitions of issues in a workspace. */
final class Issues {
    static final String FOLDER = "agreements/amtsblatt/";

    /** Where the files of issues that have appeared are kept, by the names of the issues. */
    static final String ARCHIVE = FOLDER + "akte";

    private static final String ENDING = ".yaml";

    private final Definitions definitions;

    Issues(Definitions definitions) {
        this.definitions = definitions;
    }

    /** The names of all issues. */
    List<String> names() {
        return definitions.names(FOLDER).stream()
                .filter(name -> !name.equals(KnownIssues.REGISTER))
                .toList();
    }

    /** The name of an issue that an author named by it or by the path of its file. */
    static String nameOf(String given) {
        String name = given.replace('\\', '/');
        return name.endsWith(ENDING)
                ? name.substring(name.lastIndexOf('/') + 1, name.length() - ENDING.length())
                : name;
    }

    /** The definition of a name; a finding where there is none. */
    Optional<Definition<Ausgabe>> find(String name, Diagnostics diagnostics) {
        List<String> names = names();
        if (!names.contains(name)) {
            diagnostics.add(Diagnostic.error(
                    "ausgabe-unbekannt",
                    Position.of(file(name)),
                    "Eine Ausgabe „" + name + "“ gibt es nicht.",
                    Nearest.hint(name, names, "Die Datei anlegen.")));
            return Optional.empty();
        }
        return definitions.shared(Ausgabe.class, file(name), new Trace(), diagnostics);
    }

    /** The key of an issue; a finding where its file is not called as it has to be. */
    static Optional<IssueKey> key(Definition<Ausgabe> file, Diagnostics diagnostics) {
        Ausgabe issue = file.value();
        IssueKey wanted = new IssueKey(issue.profil(), issue.datum().getYear(), issue.nummer());
        if (file.file().equals(file(wanted.toString()))) {
            return Optional.of(wanted);
        }
        diagnostics.add(Diagnostic.error(
                "ausgabe-name",
                Position.of(file.file()),
                "Nach Amtsblatt, Jahr und Nummer müsste die Datei „" + wanted + ENDING + "“ heißen.",
                "Die Datei umbenennen oder „profil“, „nummer“ oder „datum“ berichtigen."));
        return Optional.empty();
    }

    /** The other issues of the same year, of whatever gazette; those that cannot be read say so when it is their turn. */
    List<Definition<Ausgabe>> othersOfYear(IssueKey key) {
        List<Definition<Ausgabe>> others = new ArrayList<>();
        for (String name : names()) {
            IssueKey.of(name)
                    .filter(other -> other.year() == key.year() && !other.equals(key))
                    .flatMap(other -> find(name, new Diagnostics()))
                    .ifPresent(others::add);
        }
        return others;
    }

    /** The file of a name. */
    static String file(String name) {
        return FOLDER + name + ENDING;
    }
}
