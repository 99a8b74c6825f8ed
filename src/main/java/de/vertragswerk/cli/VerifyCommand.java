package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.pipeline.record.Recording;
import de.vertragswerk.pipeline.signing.ExpectedText;
import de.vertragswerk.pipeline.signing.GivenFile;
import de.vertragswerk.pipeline.signing.Verified;
import de.vertragswerk.pipeline.signing.Verifying;
import de.vertragswerk.workspace.Clock;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vertragswerk verify}. */
@Command(
        name = "verify",
        description =
                "Prüft eine unterschriebene Datei: Haben alle unterschrieben, gilt jede Unterschrift, wurde nichts"
                        + " verändert?",
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk verify ausfertigung-signiert-7.pdf --trust aussteller.pem",
            "  vertragswerk verify ausfertigung-signiert-7.pdf --against unna-kopfstelle-asyl --json",
            "  vertragswerk verify ausfertigung-signiert-7.pdf --against unna-kopfstelle-asyl --record"
        })
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PDF", description = "Die unterschriebene Datei.")
    private Path pdf = Path.of("");

    @Option(
            names = "--against",
            paramLabel = "WERK[/VARIANTE]",
            defaultValue = "",
            description = "Den Text mit dieser Vereinbarung vergleichen, Wort für Wort; auch mit einer Fassung"
                    + " (…@2026-01-01).")
    private String against = "";

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Option(names = "--offline", description = "Keine Dienste nach gesperrten Zertifikaten fragen.")
    private boolean offline;

    @Option(
            names = "--record",
            description =
                    "Wenn alles in Ordnung ist: die Datei in die Akte legen und die Tage in die Definition schreiben.")
    private boolean record;

    @Option(names = "--json", description = "Das Ergebnis als JSON ausgeben.")
    private boolean json;

    @Override
    public Integer call() {
        Optional<Catalog> catalog = record ? Optional.of(Catalog.of(common.workspace())) : Optional.empty();
        Optional<Operand> operand = catalog.map(this::recorded);
        GivenFile file = InputFile.read(pdf);
        Diagnostics findings = new Diagnostics();
        Optional<ExpectedText> expected = against.isEmpty() ? Optional.empty() : expected(findings);
        Optional<Sources> workspace = common.workspaceIfAny().map(Sources::new);
        Verifying verifying = new Verifying(
                trust.trusted(), trust.revocation(), workspace, expected, !offline, Clock.now(), findings);
        if (findings.hasErrors()) {
            common.findings().print(findings.sorted());
            return Findings.exitCode(findings.sorted(), false);
        }
        Verified verified = verifying.verify(file);
        int code = report(verified);
        return code == ExitCode.FINE && record
                ? record(verified, operand.orElseThrow(), catalog.orElseThrow(), common.workspace())
                : code;
    }

    private int report(Verified verified) {
        if (json) {
            common.out().print(verified.asJson());
        } else {
            common.out().print(verified.asText());
            common.findings().print(verified.findings());
        }
        return verified.isSound() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private Optional<ExpectedText> expected(Diagnostics findings) {
        return ExpectedText.of(common.agreement(Operands.in(common.folder()), against), findings);
    }

    /** The agreement whose file goes on record: it has no other text than the newest. */
    private Operand recorded(Catalog catalog) {
        List<Operand> found = against.isEmpty() ? List.of() : common.operands(catalog, List.of(against));
        if (found.size() != 1) {
            throw new WrongWord(
                            "Wohin die Datei gehört, ist nicht gesagt.",
                            "Mit --against die Vereinbarung nennen, WERK oder WERK/VARIANTE.")
                    .in(spec);
        }
        return found.get(0);
    }

    private int record(Verified verified, Operand operand, Catalog catalog, FolderWorkspace workspace) {
        Diagnostics findings = new Diagnostics();
        new Recording(new Sources(workspace), catalog, common.folder(), findings)
                .record(operand, verified.copy())
                .filter(any -> !common.isQuiet())
                .ifPresent(done -> common.err()
                        .println((done.kept() ? "Liegt schon in der Akte: " : "Abgelegt: ") + done.file() + "."));
        common.findings().print(findings.sorted());
        return Findings.exitCode(findings.sorted(), false);
    }
}
