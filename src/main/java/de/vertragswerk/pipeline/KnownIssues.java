package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.gazette.IssueKey;
import de.vertragswerk.gazette.KnownIssue;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Register;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The issues that have appeared: those in the archive, and those that the register adds. */
final class KnownIssues {
    static final String REGISTER = "register";
    private static final String REGISTER_FILE = Issues.FOLDER + REGISTER + ".yaml";

    private final Sources sources;
    private final Definitions definitions;

    KnownIssues(Sources sources, Definitions definitions) {
        this.sources = sources;
        this.definitions = definitions;
    }

    /** Those with certain keys; the archive goes before the register. */
    List<KnownIssue> all(Predicate<IssueKey> wanted, Diagnostics diagnostics) {
        List<KnownIssue> known = new ArrayList<>();
        register(diagnostics)
                .ifPresent(file -> file.value()
                        .ausgaben()
                        .forEach((name, entry) -> IssueKey.of(name)
                                .ifPresentOrElse(
                                        key -> known.add(registered(key, entry)),
                                        () -> diagnostics.add(misnamed(file, name)))));
        known.removeIf(issue -> !wanted.test(issue.key()));
        for (String folder : sources.workspace().folders(Issues.ARCHIVE)) {
            IssueKey.of(folder)
                    .filter(wanted)
                    .flatMap(key -> archived(key, diagnostics))
                    .ifPresent(issue -> {
                        known.removeIf(other -> other.key().equals(issue.key()));
                        known.add(issue);
                    });
        }
        return known;
    }

    /** Where the register names an issue. */
    Optional<Position> registered(IssueKey key) {
        return register(new Diagnostics())
                .filter(file -> file.value().ausgaben().containsKey(key.toString()))
                .map(file -> file.positions().keyAt("/ausgaben/" + key));
    }

    private Optional<Definition<Register>> register(Diagnostics diagnostics) {
        return definitions.exists(REGISTER_FILE, new Trace())
                ? definitions.shared(Register.class, REGISTER_FILE, new Trace(), diagnostics)
                : Optional.empty();
    }

    private static KnownIssue registered(IssueKey key, Register.Eintrag entry) {
        return new KnownIssue(
                key,
                entry.datum(),
                new KnownIssue.Extent(entry.letzterBeitrag(), entry.letzterBeitrag()),
                new KnownIssue.Extent(entry.letzteSeite(), entry.letzteSeite()));
    }

    private static Diagnostic misnamed(Definition<Register> file, String name) {
        return Diagnostic.error(
                "ausgabe-name",
                file.positions().keyAt("/ausgaben/" + name),
                "„" + name + "“ ist kein Name einer Ausgabe.",
                "Er besteht aus Amtsblatt, Jahr und Nummer: „muenster-2025-35“.");
    }

    private Optional<KnownIssue> archived(IssueKey key, Diagnostics diagnostics) {
        String file = Issues.ARCHIVE + "/" + key + "/" + key + ".json";
        try {
            return sources.read(file, new Trace())
                    .map(content -> archived(key, JsonMapper.shared().readTree(content)));
        } catch (JacksonException | DateTimeException e) {
            diagnostics.add(Diagnostic.error(
                    "ausgabe-akte",
                    Position.of(file),
                    "Die Akte der Ausgabe „" + key + "“ ist beschädigt.",
                    "Die Datei aus einer Sicherung wiederherstellen."));
        } catch (AccessException e) {
            diagnostics.add(e.finding());
        }
        return Optional.empty();
    }

    private static KnownIssue archived(IssueKey key, JsonNode root) {
        List<Integer> items = new ArrayList<>();
        root.required("beitraege")
                .forEach(item -> items.add(item.required("nummer").asInt()));
        return new KnownIssue(
                key,
                LocalDate.parse(root.required("datum").asString()),
                new KnownIssue.Extent(
                        items.stream().mapToInt(Integer::intValue).min().orElse(0),
                        items.stream().mapToInt(Integer::intValue).max().orElse(0)),
                new KnownIssue.Extent(
                        root.required("erste_seite").asInt(),
                        root.required("letzte_seite").asInt()));
    }
}
