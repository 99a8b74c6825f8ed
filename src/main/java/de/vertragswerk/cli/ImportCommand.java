package de.vertragswerk.cli;

import de.vertragswerk.pipeline.SchemaFiles;
import de.vertragswerk.pipeline.importing.FileImport;
import de.vertragswerk.pipeline.importing.ImportReport;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.OutputFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vertragswerk import}. */
@Command(
        name = "import",
        description = "Macht aus einer vorhandenen Vereinbarung oder einem Amtsblatt Definitionen.",
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk import amtsblatt-36.pdf --into kreis-borken",
            "  vertragswerk import vertrag.docx --separate",
            "  vertragswerk import --answer borken-asyl/stadt-ahaus antwort.docx"
        })
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "DATEI", description = "Text, Markdown, HTML, PDF, DOCX oder das JSON von „show“.")
    private Path file = Path.of("");

    @Option(
            names = "--into",
            paramLabel = "ORDNER",
            description = "Der Arbeitsbereich, der ergänzt oder angelegt wird; sonst der aktuelle.")
    private @Nullable Path into;

    @Option(
            names = "--separate",
            description = "Jede Vereinbarung wird ein eigenes Werk, wie sie dasteht; sonst wird aus gleichen eines.")
    private boolean separate;

    @Option(
            names = "--answer",
            paramLabel = "WERK[/VARIANTE]",
            description =
                    "Die Datei ist die Antwort auf unsere Word-Datei dieser Vereinbarung: Änderungen und Kommentare"
                            + " auflisten und als Abweichung vorschlagen.")
    private @Nullable String answered;

    @Override
    public Integer call() {
        if (answered != null) {
            return new AnswerImport(common, into).run(answered, file.toString(), content());
        }
        Path folder = into == null ? common.folder() : into;
        FileImport files = new FileImport(FolderWorkspace.planned(folder), new OutputFolder(folder));
        ImportReport report = files.run(file.toString(), content(), separate);
        common.findings().print(report.findings());
        if (!report.readable()) {
            return ExitCode.NO_ACCESS;
        }
        if (report.made().isEmpty()) {
            return ExitCode.FINDINGS;
        }
        Path schema = folder.resolve("agreements").resolve("schema");
        if (!Files.exists(schema)) {
            new SchemaFiles(new OutputFolder(schema)).write();
        }
        ImportReport.Made made = report.made().get();
        if (!common.isQuiet()) {
            print(folder, made);
        }
        return made.isDoubtful() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new AccessException(file.toString(), "Die Datei gibt es nicht.", "Die Schreibweise prüfen.");
        } catch (IOException e) {
            throw new AccessException(
                    file.toString(),
                    "Die Datei lässt sich nicht lesen.",
                    "Prüfen, ob es eine Datei ist und das Recht zum Lesen besteht.");
        }
    }

    private void print(Path folder, ImportReport.Made made) {
        PrintWriter err = common.err();
        err.println("Importiert: " + count(made.agreements(), "Vereinbarung", "Vereinbarungen") + " in "
                + count(made.works().size(), "Werk", "Werken") + ":");
        made.works().forEach(work -> err.println("    " + folder.resolve(work)));
        err.println("Zu prüfen: " + count(made.doubts(), "Zweifel", "Zweifel") + ", "
                + count(made.readings(), "abweichende Lesart", "abweichende Lesarten") + ". Bericht: "
                + folder.resolve(made.report()));
    }

    private static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
