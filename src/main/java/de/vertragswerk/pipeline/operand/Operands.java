package de.vertragswerk.pipeline.operand;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Parallel;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the agreements that words of a command line stand for. Methods throw {@link UnknownOperand}. */
public final class Operands {
    private final Opened now;

    private Operands(Workspace workspace) {
        this.now = new Opened(workspace);
    }

    /** Those of the workspace in a folder. */
    public static Operands in(Path folder) {
        return of(FolderWorkspace.at(folder));
    }

    /** Those of a workspace that is no folder. */
    static Operands of(Workspace workspace) {
        return new Operands(workspace);
    }

    /** A workspace that was opened, as it is now or was at a revision. */
    private static final class Opened {
        private final Sources sources;
        private final Catalog catalog;
        private final Assembly assembly;

        Opened(Workspace workspace) {
            this.sources = new Sources(workspace);
            this.catalog = Catalog.of(workspace);
            this.assembly = new Assembly(sources, catalog, false, Optional.empty());
        }
    }

    /** The one agreement that a word stands for. */
    public NamedAgreement find(String given) {
        Word word = Word.of(given);
        List<Operand> operands = operands(word, now);
        if (operands.size() > 1) {
            throw new UnknownOperand(
                    "„" + word.name() + "“ hat " + operands.size() + " Varianten.",
                    "Eine davon nennen, etwa „" + operands.get(0) + "“.");
        }
        return named(word, operands.get(0), now);
    }

    /** All agreements that a word stands for: of a work, each variant. */
    public List<NamedAgreement> findAll(String given) {
        Word word = Word.of(given);
        return Parallel.each(operands(word, now), operand -> named(word, operand, now));
    }

    private static List<Operand> operands(Word word, Opened opened) {
        if (!word.suffix().isEmpty()) {
            throw new UnknownOperand(
                    "Eine Fassung „" + word.suffix() + "“ gibt es nicht.", "Das Werk hat noch keine Änderungen.");
        }
        List<Operand> found = opened.catalog.find(word.name());
        if (found.isEmpty()) {
            throw new UnknownOperand(
                    "„" + word.name() + "“ gibt es nicht.",
                    Nearest.hint(word.name(), opened.catalog.names(), "„vertragswerk list“ zeigt, was es gibt."));
        }
        return found;
    }

    private static NamedAgreement named(Word word, Operand operand, Opened opened) {
        Trace trace = new Trace();
        Assembled assembled = opened.assembly.assemble(operand, trace);
        return new NamedAgreement(
                operand + word.suffix(),
                Labels.name(assembled),
                Labels.version(word, assembled),
                assembled.sound().map(result -> new NamedAgreement.Content(result.agreement(), result.vocabulary())),
                assembled.findings(),
                opened.sources,
                trace);
    }
}
