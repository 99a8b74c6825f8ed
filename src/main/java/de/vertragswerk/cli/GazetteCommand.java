package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.IssueBuild;
import de.vertragswerk.pipeline.IssueReport;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sources;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vertragswerk gazette}. */
@Command(
        name = "gazette",
        description = "Setzt eine Ausgabe eines Amtsblatts: PDF, HTML, Verzeichnis und Prüfsummen.",
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk gazette muenster-2025-36 --draft",
            "  vertragswerk gazette agreements/amtsblatt/muenster-2025-36.yaml"
        })
final class GazetteCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "AUSGABE", description = "Name oder Datei der Ausgabe in agreements/amtsblatt.")
    private String word = "";

    @Option(
            names = "--draft",
            description =
                    "Nur ein Entwurf: auch mit offenen Stellen und Lücken in den Nummern, als solcher bezeichnet.")
    private boolean draft;

    @Option(names = "--out", paramLabel = "ORDNER", description = "Wohin; sonst „out“ im Arbeitsbereich.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        FolderWorkspace workspace = common.workspace();
        Path folder = out == null ? common.folder().resolve("out") : out;
        OutputFolder output = new OutputFolder(folder);
        IssueBuild build = new IssueBuild(new Sources(workspace), Catalog.of(workspace), output, common.folder());
        String name = IssueBuild.nameOf(word);
        checkName(name, build.names());
        IssueReport report = output.exclusively(() -> build.run(name, draft));
        common.findings().print(report.findings());
        if (!common.isQuiet()) {
            report.made().ifPresent(made -> print(name, made, folder));
        }
        return Findings.exitCode(report.findings(), false);
    }

    private void checkName(String name, List<String> names) {
        if (!names.contains(name)) {
            String all = names.isEmpty()
                    ? "In agreements/amtsblatt eine Datei für sie anlegen."
                    : "Es gibt " + String.join(", ", names) + ".";
            throw new WrongWord("Eine Ausgabe „" + name + "“ gibt es nicht.", Nearest.hint(name, names, all)).in(spec);
        }
    }

    private void print(String name, IssueReport.Made made, Path folder) {
        PrintWriter err = common.err();
        err.println((draft ? "Entwurf von " : "Ausgabe ") + name + ": "
                + range("Seite", "Seiten", made.firstPage(), made.lastPage()) + ", "
                + range("Beitrag", "Beiträge", made.firstItem(), made.lastItem()) + " ("
                + folder.resolve(made.folder()) + ").");
        err.println("SHA-256 der PDF-Datei: " + made.sha256());
        err.println("Nächste Ausgabe: Nummer " + made.nextNumber() + " ab Beitrag " + (made.lastItem() + 1) + ", Seite "
                + made.nextPage() + ".");
    }

    private static String range(String one, String many, int first, int last) {
        return first == last ? one + " " + first : many + " " + first + "–" + last;
    }
}
