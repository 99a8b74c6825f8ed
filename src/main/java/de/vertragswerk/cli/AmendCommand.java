package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.amend.AmendmentMaking;
import de.vertragswerk.pipeline.amend.AmendmentStyle;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.pipeline.operand.Operands;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vertragswerk amend}. */
@Command(
        name = "amend",
        description = "Entwirft die Änderungsvereinbarung, die aus einer Vereinbarung eine andere macht.",
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk amend unna-kim@fassung:0 unna-kim@fassung:1",
            "  vertragswerk amend unna-kim@git:HEAD unna-kim --style hdr3 --format pdf --out aenderung.pdf"
        })
final class AmendCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(index = "0", paramLabel = "ALT", description = "Die Vereinbarung, die geändert wird.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEU", description = "Wie sie danach lauten soll.")
    private String fresh = "";

    @Option(
            names = "--style",
            paramLabel = "TECHNIK",
            defaultValue = "hdr4",
            description = "hdr4 oder hdr3: die 4. oder 3. Auflage des Handbuchs der Rechtsförmlichkeit; sonst hdr4.")
    private AmendmentStyle style = AmendmentStyle.hdr4;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            defaultValue = "md",
            description = "md, text, html, json (Befehle als Daten) oder pdf; sonst md.")
    private Format format = Format.MARKDOWN;

    @Option(
            names = "--out",
            paramLabel = "DATEI",
            description = "In eine Datei statt auf den Bildschirm; ein PDF sonst in den Ordner „out“.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Operands operands = Operands.in(common.folder());
        NamedAgreement before = common.agreement(operands, old);
        NamedAgreement after = common.agreement(operands, fresh);
        Diagnostics findings = new Diagnostics();
        Optional<byte[]> made = AmendmentMaking.make(before, after, style, format, findings);
        common.findings().print(findings.sorted());
        made.ifPresent(content -> new Result(common, format, out).write("aenderung.pdf", content));
        return Findings.exitCode(findings.sorted(), false);
    }
}
