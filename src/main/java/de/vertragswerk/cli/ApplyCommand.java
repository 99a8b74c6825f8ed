package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.Format;
import de.vertragswerk.pipeline.amend.ConsolidationMaking;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.pipeline.operand.Operands;
import de.vertragswerk.workspace.AccessException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vertragswerk apply}. */
@Command(
        name = "apply",
        description = "Führt eine Änderungsvereinbarung aus und gibt den konsolidierten Text.",
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk apply unna-kim@fassung:0 aenderung.md",
            "  vertragswerk apply unna-kim@fassung:0 aenderung.json --format pdf --out lesefassung.pdf"
        })
final class ApplyCommand implements Callable<Integer> {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Mixin
    private Common common = new Common();

    @Parameters(index = "0", paramLabel = "VEREINBARUNG", description = Common.ONE)
    private String agreement = "";

    @Parameters(
            index = "1",
            paramLabel = "ÄNDERUNG",
            description = "Eine Datei, wie „amend“ sie schreibt: .json, .md oder .txt.")
    private Path amendment = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            defaultValue = "text",
            description = "md, text, html, json oder pdf; sonst text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "DATEI",
            description = "In eine Datei statt auf den Bildschirm; ein PDF sonst in den Ordner „out“.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        NamedAgreement named = common.agreement(Operands.in(common.folder()), agreement);
        Diagnostics findings = new Diagnostics();
        Optional<byte[]> made = ConsolidationMaking.make(named, amendment.toString(), read(), format, findings);
        common.findings().print(findings.sorted());
        made.ifPresent(content -> new Result(common, format, out).write("lesefassung.pdf", content));
        return Findings.exitCode(findings.sorted(), false);
    }

    private String read() {
        try {
            String text = Files.readString(amendment);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new AccessException(
                    amendment.toString(),
                    "Die Datei ist nicht in UTF-8 gespeichert.",
                    "Im Editor als „UTF-8“ speichern.");
        } catch (IOException e) {
            throw new AccessException(
                    amendment.toString(),
                    "Die Datei lässt sich nicht lesen.",
                    "Prüfen, ob sie da ist; „vertragswerk amend … --out DATEI“ schreibt eine.");
        }
    }
}
