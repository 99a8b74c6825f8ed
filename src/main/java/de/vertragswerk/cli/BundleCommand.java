package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.bundle.BundleMaking;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.pipeline.parcel.Parcel;
import de.vertragswerk.workspace.FolderWorkspace;
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

/** {@code vertragswerk bundle}. */
@Command(
        name = "bundle",
        description = {
            "Packt für jede Beteiligte, was ihr Gremium zur Entscheidung braucht, in eine ZIP-Datei: Vorlage, Vereinbarung,"
                    + " Synopse, Beschlussvorschlag, Formular zur Rückmeldung."
        },
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk bundle borken-asyl/stadt-bocholt",
            "  vertragswerk bundle unna-kopfstelle-asyl --party stadt-werne"
        })
final class BundleCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "WERK[/VARIANTE]", arity = "1..*", description = "Worüber zu entscheiden ist.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--party",
            paramLabel = "BETEILIGTE",
            defaultValue = "",
            description = "Nur für diese, auch für den Kreis: stadt-werne. Sonst für jede, die zu entscheiden hat.")
    private String party = "";

    @Option(names = "--out", paramLabel = "ORDNER", description = "Wohin; sonst „out/pakete“ im Arbeitsbereich.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        FolderWorkspace workspace = common.workspace();
        Catalog catalog = Catalog.of(workspace);
        List<Operand> operands = common.operands(catalog, names);
        BundleMaking making = new BundleMaking(new Sources(workspace), catalog, Operands.in(common.folder()));
        Diagnostics findings = new Diagnostics();
        List<Parcel> parcels = making.make(operands, party, findings);
        common.findings().print(findings.sorted());
        if (!findings.hasErrors()) {
            new ParcelTarget(common, out).write(parcels);
        }
        return Findings.exitCode(findings.sorted(), false);
    }
}
