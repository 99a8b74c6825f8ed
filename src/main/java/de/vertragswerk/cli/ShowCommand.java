package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.pipeline.amend.AmendmentMaking;
import de.vertragswerk.pipeline.amend.AmendmentStyle;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.pipeline.operand.NamedAmendment;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.workspace.OutputFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vertragswerk show}. */
@Command(
        name = "show",
        description = "Gibt eine Vereinbarung oder eine Änderungsvereinbarung aus.",
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk show borken-asyl/stadt-ahaus",
            "  vertragswerk show unna-kim@2022-06-01",
            "  vertragswerk show unna-kim@fassung:1 --format pdf --out fassung-1.pdf",
            "  vertragswerk show unna-kim/aenderungen/01-mittelkreis",
            "  vertragswerk show unna-kim@git:HEAD~1 --format json"
        })
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "WERK[/VARIANTE]", description = Common.ONE)
    private String name = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            defaultValue = "text",
            description = "md, text, html, json, oder pdf und docx mit --out; sonst text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--on",
            paramLabel = "DATUM",
            converter = DateConverter.class,
            description = "Amtsinhaber und Anschriften eines Entwurfs an diesem Tag (JJJJ-MM-TT).")
    private @Nullable LocalDate on;

    @Option(names = "--out", paramLabel = "DATEI", description = "In eine Datei statt auf den Bildschirm.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (!format.isText() && out == null) {
            throw new WrongWord(
                            "Eine " + format.name() + "-Datei passt nicht auf den Bildschirm.",
                            "Mit --out eine Datei nennen.")
                    .in(spec);
        }
        Operands operands = Operands.in(common.folder()).on(Optional.ofNullable(on));
        Diagnostics findings = new Diagnostics();
        Optional<NamedAmendment> amendment = common.amendment(operands, name);
        Optional<byte[]> content = amendment.isPresent()
                ? AmendmentMaking.make(
                        amendment.get().before(), amendment.get().after(), AmendmentStyle.hdr4, format, findings)
                : agreement(common.agreement(operands, name), findings);
        common.findings().print(findings.sorted());
        if (content.isPresent() && !findings.hasErrors()) {
            print(content.get());
        }
        return Findings.exitCode(findings.sorted(), false);
    }

    private Optional<byte[]> agreement(NamedAgreement shown, Diagnostics findings) {
        findings.addAll(shown.findings());
        return shown.content()
                .flatMap(text -> Optional.ofNullable(new Rendering(shown.sources())
                        .render(text.agreement(), text.vocabulary(), List.of(format), shown.trace(), findings)
                        .get(format)));
    }

    private void print(byte[] content) {
        if (out == null) {
            common.out().print(new String(content, StandardCharsets.UTF_8));
            return;
        }
        new OutputFolder(Path.of("")).write(out.toString(), content);
    }
}
