package de.vertragswerk.pipeline.operand;

import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Parallel;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.GitWorkspace;
import de.vertragswerk.workspace.OutsideFile;
import de.vertragswerk.workspace.UnknownRevision;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the agreements that words of a command line stand for. Methods throw {@link UnknownOperand}. */
public final class Operands {
    private static final String AMENDMENTS = "/aenderungen/";

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

    /** The one agreement that a word stands for; the word may also be the path of a file that holds one. */
    public NamedAgreement find(String given) {
        Optional<List<NamedAgreement>> file = file(given);
        if (file.isPresent()) {
            return only(given, file.get());
        }
        Word word = Word.of(given);
        Opened workspace = open(word.revision());
        return workspace.named(word, one(workspace, word, word.suffix()));
    }

    /** The amendment that a word stands for; empty if it is not of that kind. */
    public Optional<NamedAmendment> amendment(String given) {
        int folder = given.indexOf(AMENDMENTS);
        if (folder < 0) {
            return Optional.empty();
        }
        String name = given.substring(folder + AMENDMENTS.length());
        Opened workspace = open(Optional.empty());
        Operand operand = one(workspace, Word.of(given.substring(0, folder)), AMENDMENTS + name);
        int number = workspace.amendment(operand, name, given);
        return Optional.of(new NamedAmendment(
                given,
                number,
                workspace.named(Word.after(operand, number - 1), operand),
                workspace.named(Word.after(operand, number), operand)));
    }

    /** The agreements of a file; empty if the word is the name of a work, or there is no such file. */
    private Optional<List<NamedAgreement>> file(String given) {
        Opened workspace = open(Optional.empty());
        return workspace.knows(given)
                ? Optional.empty()
                : OutsideFile.read(given).map(content -> workspace.file(given).agreements(content));
    }

    private static NamedAgreement only(String given, List<NamedAgreement> found) {
        if (found.size() > 1) {
            throw new UnknownOperand(
                    "„" + given + "“ enthält " + found.size() + " Vereinbarungen.",
                    "Sie mit „vertragswerk import“ zu einem Werk machen und eine davon nennen.");
        }
        return found.get(0);
    }

    private static Operand one(Opened workspace, Word word, String suffix) {
        List<Operand> operands = workspace.operands(word);
        if (operands.size() > 1) {
            throw new UnknownOperand(
                    "„" + word.name() + "“ hat " + operands.size() + " Varianten.",
                    "Eine davon nennen, etwa „" + operands.get(0) + suffix + "“.");
        }
        return operands.get(0);
    }

    /** All agreements that a word stands for: of a work, each variant, of a file, each that it holds. */
    public List<NamedAgreement> findAll(String given) {
        Optional<List<NamedAgreement>> file = file(given);
        if (file.isPresent()) {
            return file.get();
        }
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
