package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.matrix.MatrixFormat;
import de.vertragswerk.pipeline.matrix.MatrixMaking;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.workspace.OutputFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vertragswerk matrix}. */
@Command(
        name = "matrix",
        description = "Zeigt, wer wo welchen Wortlaut hat: alle Varianten eines Werks in einer Tabelle.",
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk matrix borken-asyl",
            "  vertragswerk matrix borken-asyl --format html --out matrix.html",
            "  vertragswerk matrix borken-asyl@git:HEAD --format csv --out matrix.csv"
        })
final class MatrixCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Parameters(
            index = "0",
            paramLabel = "WERK",
            description = "Das Werk, auch mit einer Fassung dahinter: @2026-01-01, @fassung:0, @git:REVISION; oder eine"
                    + " Datei mit mehreren Vereinbarungen.")
    private String work = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, md, html, pdf, docx, csv oder json; sonst text.")
    private MatrixFormat format = MatrixFormat.text;

    @Option(
            names = "--out",
            paramLabel = "DATEI",
            description = "In eine Datei statt auf den Bildschirm; PDF und DOCX sonst in den Ordner „out“.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        List<NamedAgreement> all = common.agreements(Operands.in(common.folder()), work);
        Diagnostics findings = new Diagnostics();
        boolean onScreen = out == null && format == MatrixFormat.text;
        Optional<byte[]> made = MatrixMaking.make(
                all,
                format,
                new MatrixMaking.Screen(
                        onScreen ? Terminal.width() : Terminal.USUAL_WIDTH, onScreen && common.isColoured()),
                findings);
        common.findings().print(findings.sorted());
        made.ifPresent(this::write);
        return Findings.exitCode(findings.sorted(), false);
    }

    private void write(byte[] content) {
        if (out == null && format.isText()) {
            common.out().print(new String(content, StandardCharsets.UTF_8));
            return;
        }
        String name = out == null ? "matrix." + format : out.toString();
        new OutputFolder(out == null ? common.folder().resolve("out") : Path.of("")).write(name, content);
    }
}
