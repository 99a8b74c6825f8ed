package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Inspection;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vertragswerk check}. */
@Command(
        name = "check",
        description = "Prüft Vereinbarungen: Aufbau, Verweise, offene Stellen, gesetzliche Regeln, Wortlaut.",
        footer = {"", "Beispiele:", "  vertragswerk check", "  vertragswerk check unna-kim --strict"})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "WERK[/VARIANTE]", arity = "0..*", description = "Was geprüft wird; sonst alles.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--json", description = "Die Befunde als JSON ausgeben.")
    private boolean json;

    @Option(names = "--strict", description = "Auch bei Warnungen mit 1 enden.")
    private boolean strict;

    @Override
    public Integer call() {
        FolderWorkspace workspace = common.workspace();
        Catalog catalog = Catalog.of(workspace);
        Inspection inspection = new Inspection(new Sources(workspace), catalog);
        List<Diagnostic> findings = inspection.findings(common.operands(catalog, names));
        if (json) {
            common.out().print(Inspection.asJson(findings));
        } else {
            common.findings().print(findings);
        }
        if (!common.isQuiet()) {
            common.err().println("Geprüft: " + Findings.summary(findings) + ".");
        }
        return Findings.exitCode(findings, strict);
    }
}
