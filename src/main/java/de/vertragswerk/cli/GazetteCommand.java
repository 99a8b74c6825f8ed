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
    private static final String ENDING = ".yaml";

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
        Sources sources = new Sources(workspace);
        String key = key(sources);
        Path folder = out == null ? common.folder().resolve("out") : out;
        OutputFolder output = new OutputFolder(folder);
        IssueReport report = output.exclusively(
                () -> new IssueBuild(sources, Catalog.of(workspace), output, common.folder()).run(key, draft));
        common.findings().print(report.findings());
        if (!common.isQuiet()) {
            report.made().ifPresent(made -> print(key, made, folder));
        }
        return Findings.exitCode(report.findings(), false);
    }

    private String key(Sources sources) {
        List<String> names = IssueBuild.names(sources);
        String last = String.valueOf(Path.of(word).getFileName());
        String key = last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : word;
        if (!names.contains(key)) {
            String all = names.isEmpty()
                    ? "In agreements/amtsblatt eine Datei für sie anlegen."
                    : "Es gibt " + String.join(", ", names) + ".";
            throw new WrongWord("Eine Ausgabe „" + key + "“ gibt es nicht.", Nearest.hint(key, names, all)).in(spec);
        }
        return key;
    }

    private void print(String key, IssueReport.Made made, Path folder) {
        PrintWriter err = common.err();
        err.println((draft ? "Entwurf von " : "Ausgabe ") + key + ": "
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
