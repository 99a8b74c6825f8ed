package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Inspection;
import de.vertragswerk.pipeline.operand.Operands;
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

    @Parameters(
            paramLabel = "WERK[/VARIANTE]",
            arity = "0..*",
            description = "Was geprüft wird, auch eine Fassung (@fassung:1); sonst alles.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--json", description = "Die Befunde als JSON ausgeben.")
    private boolean json;

    @Option(names = "--strict", description = "Auch bei Warnungen mit 1 enden.")
    private boolean strict;

    @Override
    public Integer call() {
        List<Diagnostic> findings = findings();
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

    /** Versions are looked at by themselves, all else with what belongs to it. */
    private List<Diagnostic> findings() {
        Diagnostics findings = new Diagnostics();
        Operands operands = Operands.in(common.folder());
        List<String> versions =
                names.stream().filter(name -> name.contains("@")).toList();
        for (String version : versions) {
            common.agreements(operands, version).forEach(agreement -> findings.addAll(agreement.findings()));
        }
        List<String> plain = names.stream().filter(name -> !name.contains("@")).toList();
        if (versions.isEmpty() || !plain.isEmpty()) {
            FolderWorkspace workspace = common.workspace();
            Catalog catalog = Catalog.of(workspace);
            findings.addAll(new Inspection(new Sources(workspace), catalog).findings(common.operands(catalog, plain)));
        }
        return findings.sorted();
    }
}
