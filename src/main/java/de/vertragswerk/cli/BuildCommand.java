package de.vertragswerk.cli;

import de.vertragswerk.pipeline.Build;
import de.vertragswerk.pipeline.BuildOptions;
import de.vertragswerk.pipeline.BuildReport;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Progress;
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

/** {@code vertragswerk build}. */
@Command(
        name = "build",
        description = "Erzeugt die Vereinbarungen in „out“, und zwar nur, was sich geändert hat.",
        footer = {"", "Beispiele:", "  vertragswerk build", "  vertragswerk build borken-asyl/stadt-ahaus --format html"
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "WERK[/VARIANTE]", arity = "0..*", description = "Was erzeugt wird; sonst alles.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = FormatConverter.class,
            description = "md, text, html, pdf, docx oder json; mehrere mit Komma. Sonst alle außer json.")
    private List<Format> formats = new ArrayList<>();

    @Option(names = "--force", description = "Auch erzeugen, was unverändert ist.")
    private boolean force;

    @Option(
            names = "--jobs",
            paramLabel = "ANZAHL",
            converter = CountConverter.class,
            description = "Wie viele zugleich; sonst so viele wie Kerne.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--out", paramLabel = "ORDNER", description = "Wohin; sonst „out“ im Arbeitsbereich.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        FolderWorkspace workspace = common.workspace();
        Catalog catalog = Catalog.of(workspace);
        List<Operand> operands = common.operands(catalog, names);
        Path folder = out == null ? common.folder().resolve("out") : out;
        BuildOptions options = new BuildOptions(formats.isEmpty() ? Format.USUAL : formats, force, jobs);
        OutputFolder output = new OutputFolder(folder);
        Sources sources = new Sources(workspace);
        BuildReport report = output.exclusively(() -> {
            try (ProgressDisplay progress = new ProgressDisplay(common, operands.size())) {
                return new Build(sources, catalog, output, options, progress)
                        .run(operands)
                        .with(Build.ofWorks(sources, catalog, output, options, Progress.SILENT)
                                .run(catalog.worksOf(operands)));
            }
        });
        common.findings().print(report.findings());
        if (!common.isQuiet()) {
            common.err().println(BuildSummary.of(report, folder));
        }
        return Findings.exitCode(report.findings(), false);
    }
}
