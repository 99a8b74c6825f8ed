package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.pipeline.synopsis.SynopsisMaking;
import de.vertragswerk.workspace.OutputFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vertragswerk diff}. */
@Command(
        name = "diff",
        description = "Stellt zwei Vereinbarungen gegenüber (Synopse): links die alte, rechts die neue.",
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk diff borken-asyl/stadt-ahaus borken-asyl/stadt-bocholt",
            "  vertragswerk diff unna-kim@fassung:0 unna-kim --format pdf --out synopse.pdf",
            "  vertragswerk diff unna-kim@git:HEAD unna-kim --exit-code --quiet"
        })
final class DiffCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(index = "0", paramLabel = "ALT", description = "Die ältere Vereinbarung: WERK[/VARIANTE][@FASSUNG].")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEU", description = "Die neuere Vereinbarung.")
    private String fresh = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            defaultValue = "text",
            description = "md, text, html, json oder pdf; sonst text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--all",
            description = "Auch zeigen, was unverändert ist. HTML enthält es immer, sonst aber zugeklappt.")
    private boolean all;

    @Option(names = "--exit-code", description = "Mit 1 enden, wenn es Unterschiede gibt.")
    private boolean exitCode;

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
        boolean onScreen = out == null && format == Format.TEXT;
        Optional<SynopsisMaking.Made> made = SynopsisMaking.make(
                before,
                after,
                new SynopsisMaking.Appearance(
                        format,
                        all,
                        onScreen ? Terminal.width() : Terminal.USUAL_WIDTH,
                        onScreen && common.isColoured()),
                findings);
        common.findings().print(findings.sorted());
        made.ifPresent(this::write);
        boolean differs = made.filter(SynopsisMaking.Made::differs).isPresent();
        int code = Findings.exitCode(findings.sorted(), false);
        return code == ExitCode.FINE && exitCode && differs ? ExitCode.FINDINGS : code;
    }

    private void write(SynopsisMaking.Made made) {
        if (out == null && format != Format.PDF) {
            if (!(exitCode && common.isQuiet())) {
                common.out().print(new String(made.content(), StandardCharsets.UTF_8));
            }
            return;
        }
        String name = out == null ? "synopse.pdf" : out.toString();
        new OutputFolder(out == null ? common.folder().resolve("out") : Path.of("")).write(name, made.content());
    }
}
