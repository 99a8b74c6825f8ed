package de.vertragswerk.pipeline.operand;

import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Parallel;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.GitWorkspace;
import de.vertragswerk.workspace.UnknownRevision;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the agreements that words of a command line stand for. Methods throw {@link UnknownOperand}. */
public final class Operands {
    private final Path folder;
    private final Optional<LocalDate> on;
    private final Map<Optional<String>, Opened> opened = new LinkedHashMap<>();

    private Operands(Path folder, Optional<LocalDate> on) {
        this.folder = folder;
        this.on = on;
    }

    /** Those of the workspace in a folder. */
    public static Operands in(Path folder) {
        return new Operands(folder, Optional.empty());
    }

    /** The same, with heads and addresses of a day in drafts that nobody signed. */
    public Operands on(Optional<LocalDate> day) {
        return new Operands(folder, day);
    }

    /** The one agreement that a word stands for. */
    public NamedAgreement find(String given) {
        Word word = Word.of(given);
        Opened workspace = open(word.revision());
        List<Operand> operands = workspace.operands(word);
        if (operands.size() > 1) {
            throw new UnknownOperand(
                    "„" + word.name() + "“ hat " + operands.size() + " Varianten.",
                    "Eine davon nennen, etwa „" + operands.get(0) + word.suffix() + "“.");
        }
        return workspace.named(word, operands.get(0));
    }

    /** All agreements that a word stands for: of a work, each variant. */
    public List<NamedAgreement> findAll(String given) {
        Word word = Word.of(given);
        Opened workspace = open(word.revision());
        return Parallel.each(workspace.operands(word), operand -> workspace.named(word, operand));
    }

    private synchronized Opened open(Optional<String> revision) {
        return opened.computeIfAbsent(revision, this::opened);
    }

    private Opened opened(Optional<String> revision) {
        try {
            return revision.isEmpty()
                    ? new Opened(FolderWorkspace.at(folder), on)
                    : new Opened(GitWorkspace.at(folder, revision.get()), on);
        } catch (UnknownRevision unknown) {
            throw new UnknownOperand(unknown.message(), unknown.hint());
        }
    }
}
