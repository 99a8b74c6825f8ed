package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.pipeline.operand.NamedAmendment;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.pipeline.operand.UnknownOperand;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.FolderWorkspace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that all commands share. */
final class Common {
    /** What a word may be that stands for one agreement. */
    static final String ONE =
            "Die Vereinbarung, mit allen Änderungen oder mit einer Fassung dahinter: @2026-01-01 (gilt an"
                    + " diesem Tag), @fassung:0 (nach so vielen Änderungen), @git:REVISION; oder eine Datei.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--workspace",
            paramLabel = "ORDNER",
            description = "Der Ordner mit „agreements“; sonst der nächste vom aktuellen an aufwärts.")
    private @Nullable Path workspace;

    @Option(names = "--quiet", description = "Nur Befunde und Ergebnisse ausgeben.")
    private boolean quiet;

    @Option(
            names = "--color",
            paramLabel = "WANN",
            defaultValue = "auto",
            description = "Farben: auto (nur am Bildschirm), always, never. NO_COLOR wird beachtet.")
    private Color color = Color.auto;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe zeigen.")
    @SuppressWarnings("unused") // picocli looks at the option alone
    private boolean help;

    CommandSpec spec() {
        return spec;
    }

    boolean isQuiet() {
        return quiet;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    boolean isColoured() {
        return color.isOn();
    }

    Findings findings() {
        return new Findings(err(), color.isOn());
    }

    /** The workspace, for a command that can do without one. */
    Optional<FolderWorkspace> workspaceIfAny() {
        boolean named = workspace != null;
        return named || FolderWorkspace.findAbove(Path.of("")).isPresent()
                ? Optional.of(workspace())
                : Optional.empty();
    }

    /** The folder of the workspace. */
    Path folder() {
        Optional<Path> folder = Optional.ofNullable(workspace).or(() -> FolderWorkspace.findAbove(Path.of("")));
        return folder.filter(FolderWorkspace::isOne)
                .orElseThrow(() -> new AccessException(
                        folder.map(Path::toString).orElse("agreements"),
                        "Hier ist kein Arbeitsbereich.",
                        "Mit --workspace den Ordner nennen, in dem „agreements“ liegt, oder mit „vertragswerk init“"
                                + " einen anlegen."));
    }

    FolderWorkspace workspace() {
        return FolderWorkspace.at(folder());
    }

    /** The one agreement that a word of the command line stands for. An unknown word is a usage error. */
    NamedAgreement agreement(Operands operands, String word) {
        try {
            return operands.find(word);
        } catch (UnknownOperand unknown) {
            throw new WrongWord(unknown.message(), unknown.hint()).in(spec);
        }
    }

    /** The amendment that a word of the command line stands for; empty if it is of another kind. */
    Optional<NamedAmendment> amendment(Operands operands, String word) {
        try {
            return operands.amendment(word);
        } catch (UnknownOperand unknown) {
            throw new WrongWord(unknown.message(), unknown.hint()).in(spec);
        }
    }

    /** All agreements that a word of the command line stands for. An unknown word is a usage error. */
    List<NamedAgreement> agreements(Operands operands, String word) {
        try {
            return operands.findAll(word);
        } catch (UnknownOperand unknown) {
            throw new WrongWord(unknown.message(), unknown.hint()).in(spec);
        }
    }

    /** What the names on the command line stand for; without any, all agreements. An unknown name is a usage error. */
    List<Operand> operands(Catalog catalog, List<String> names) {
        if (names.isEmpty()) {
            return catalog.all();
        }
        Set<Operand> operands = new LinkedHashSet<>();
        for (String name : names) {
            if (name.contains("@")) {
                throw new WrongWord(
                                "„" + name + "“ ist eine Fassung; dieser Befehl kennt nur Werke und Varianten.",
                                "„vertragswerk show " + name + " --out DATEI“ gibt sie aus.")
                        .in(spec);
            }
            List<Operand> found = catalog.find(name);
            if (found.isEmpty()) {
                throw new WrongWord(
                                "„" + name + "“ gibt es nicht.",
                                Nearest.hint(name, catalog.names(), "„vertragswerk list“ zeigt, was es gibt."))
                        .in(spec);
            }
            operands.addAll(found);
        }
        return new ArrayList<>(operands);
    }
}
