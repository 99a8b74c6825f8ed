package de.vertragswerk.pipeline.operand;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A workspace that was opened, as it is now or was at a revision. Safe for use by several threads. */
final class Opened {
    private final Sources sources;
    private final Catalog catalog;
    private final Assembly assembly;

    /**
     * Opens a workspace.
     *
     * @param on the day whose heads and addresses an unsigned draft shows; empty for the newest
     */
    Opened(Workspace workspace, Optional<LocalDate> on) {
        this.sources = new Sources(workspace);
        this.catalog = Catalog.of(workspace);
        this.assembly = new Assembly(sources, catalog, false, on);
    }

    /** What a name stands for, each of which has the version that is wanted. */
    List<Operand> operands(Word word) {
        List<Operand> found = catalog.find(word.name());
        if (found.isEmpty() && knows(word.name())) {
            throw new UnknownOperand(
                    "„" + word.name() + "“ ist eine Änderung, kein Text.",
                    "Den Text nach der Änderung nennt WERK@fassung:N, wobei N ihre Nummer ist.");
        }
        if (found.isEmpty()) {
            throw new UnknownOperand(
                    "„" + word.name() + "“ gibt es nicht.",
                    Nearest.hint(word.name(), catalog.names(), "„vertragswerk list“ zeigt, was es gibt."));
        }
        found.forEach(operand -> VersionChecks.check(operand, word.version(), assembly, catalog));
        return found;
    }

    /** Whether a word is the name of a work, a variant or an amendment. */
    boolean knows(String name) {
        return catalog.names().contains(name);
    }

    /** A file beside the workspace. */
    FoundFile file(String path) {
        return new FoundFile(path, sources);
    }

    /** The number of an amendment. */
    int amendment(Operand operand, String name, String given) {
        return catalog.amendment(operand.work(), name)
                .orElseThrow(() -> new UnknownOperand(
                        "„" + given + "“ gibt es nicht.",
                        Nearest.hint(given, catalog.names(), "„vertragswerk list“ zeigt, was es gibt.")));
    }

    NamedAgreement named(Word word, Operand operand) {
        Trace trace = new Trace();
        Assembled assembled = assembly.assemble(operand, word.version(), trace);
        return new NamedAgreement(
                operand + word.suffix(),
                Labels.name(assembled),
                Labels.version(word, assembled),
                assembled
                        .sound()
                        .map(result -> new NamedAgreement.Content(
                                result.agreement(), result.vocabulary(), result.deviations())),
                assembled.findings(),
                sources,
                trace);
    }
}
