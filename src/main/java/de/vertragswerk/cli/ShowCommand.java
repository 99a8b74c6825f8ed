package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.workspace.FolderWorkspace;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
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
        description = "Gibt eine Vereinbarung aus.",
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk show borken-asyl/stadt-ahaus",
            "  vertragswerk show unna-kim --format json"
        })
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "WERK[/VARIANTE]", description = "Die Vereinbarung.")
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
        FolderWorkspace workspace = common.workspace();
        Catalog catalog = Catalog.of(workspace);
        Sources sources = new Sources(workspace);
        Trace trace = new Trace();
        Assembled assembled =
                new Assembly(sources, catalog, false, Optional.ofNullable(on)).assemble(operand(catalog), trace);
        Diagnostics findings = new Diagnostics();
        findings.addAll(assembled.findings());
        Optional<byte[]> content = assembled
                .sound()
                .flatMap(result -> Optional.ofNullable(new Rendering(sources)
                        .render(result.agreement(), result.vocabulary(), List.of(format), trace, findings)
                        .get(format)));
        common.findings().print(findings.sorted());
        if (content.isPresent() && !findings.hasErrors()) {
            print(content.get());
        }
        return Findings.exitCode(findings.sorted(), false);
    }

    private Operand operand(Catalog catalog) {
        List<Operand> found = common.operands(catalog, List.of(name));
        if (found.size() > 1) {
            List<String> variants = found.stream().map(Operand::toString).toList();
            throw new WrongWord(
                            "„" + name + "“ hat " + found.size() + " Varianten.",
                            "Eine davon nennen, etwa „" + variants.get(0) + "“.")
                    .in(spec);
        }
        return found.get(0);
    }

    private void print(byte[] content) {
        if (out == null) {
            common.out().print(new String(content, StandardCharsets.UTF_8));
            return;
        }
        new OutputFolder(Path.of("")).write(out.toString(), content);
    }
}
