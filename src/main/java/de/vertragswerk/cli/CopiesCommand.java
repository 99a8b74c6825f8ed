package de.vertragswerk.cli;

import de.vertragswerk.pipeline.Build;
import de.vertragswerk.pipeline.BuildOptions;
import de.vertragswerk.pipeline.BuildReport;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.copies.Copies;
import de.vertragswerk.pipeline.copies.CopyKind;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vertragswerk copies}. */
@Command(
        name = "copies",
        description = {
            "Macht Ausfertigungen zum Unterschreiben, auf Papier eine für jede Beteiligte, elektronisch eine für alle;"
                    + " später Abschriften."
        },
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk copies unna-kopfstelle-asyl",
            "  vertragswerk copies borken-asyl/stadt-ahaus --kind abschrift"
        })
final class CopiesCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "WERK[/VARIANTE]", arity = "1..*", description = "Wovon.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "ART",
            converter = CopyKindConverter.class,
            defaultValue = "ausfertigung",
            description = "ausfertigung, abschrift oder abschrift-beglaubigt; sonst ausfertigung.")
    private CopyKind kind = CopyKind.EXECUTED;

    @Option(
            names = "--for",
            paramLabel = "STELLE",
            defaultValue = "",
            description = "Wo eine beglaubigte Abschrift vorgelegt wird, wenn sie nur dafür gilt.")
    private String purpose = "";

    @Option(names = "--force", description = "Auch erzeugen, was unverändert ist.")
    private boolean force;

    @Option(names = "--out", paramLabel = "ORDNER", description = "Wohin; sonst „out“ im Arbeitsbereich.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        FolderWorkspace workspace = common.workspace();
        Catalog catalog = Catalog.of(workspace);
        List<Operand> operands = common.operands(catalog, names);
        Path folder = out == null ? common.folder().resolve("out") : out;
        OutputFolder output = new OutputFolder(folder);
        Sources sources = new Sources(workspace);
        Copies copies = new Copies(sources, catalog, kind, purpose);
        BuildOptions options =
                new BuildOptions(List.of(), force, Runtime.getRuntime().availableProcessors());
        BuildReport report = output.exclusively(() -> {
            try (ProgressDisplay progress = new ProgressDisplay(common, operands.size())) {
                return new Build(sources, catalog, output, copies, options, progress).run(operands);
            }
        });
        common.findings().print(report.findings());
        if (!common.isQuiet()) {
            common.err().println(BuildSummary.of(report, folder));
        }
        return Findings.exitCode(report.findings(), false);
    }
}
