package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.SignatureLevel;
import de.vertragswerk.pipeline.signing.GivenFile;
import de.vertragswerk.pipeline.signing.SignOptions;
import de.vertragswerk.pipeline.signing.Signing;
import de.vertragswerk.pipeline.signing.SigningOrder;
import de.vertragswerk.workspace.Clock;
import de.vertragswerk.workspace.Sources;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vertragswerk sign}. */
@Command(
        name = "sign",
        description = "Unterschreibt eine Ausfertigung digital (PAdES) im Feld einer Beteiligten.",
        footer = {
            "",
            "Beispiele:",
            "  vertragswerk sign ausfertigung.pdf --party kreis-unna --keystore kreis-unna.p12",
            "  vertragswerk sign ausfertigung.pdf --party kreis-unna --pkcs11-library /usr/lib/karte.so \\",
            "      --level T --tsa http://zeitstempel.example/tsa",
            "  vertragswerk sign ausfertigung.pdf --party kreis-unna --certificate landrat.pem --digest-out auftrag.json",
            "  vertragswerk sign ausfertigung.pdf --party kreis-unna --digest-in auftrag.json --signature-in wert.bin"
        })
final class SignCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PDF", description = "Die Ausfertigung; sie selbst bleibt, wie sie ist.")
    private Path pdf = Path.of("");

    @Option(names = "--party", paramLabel = "PARTEI", required = true, description = "Für wen unterschrieben wird.")
    private String party = "";

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Mixin
    private ElsewhereOptions elsewhere = new ElsewhereOptions();

    @Option(
            names = "--level",
            paramLabel = "STUFE",
            defaultValue = "B",
            description =
                    "B: Unterschrift; T: mit Zeitstempel; LT: dazu, was eine spätere Prüfung braucht; LTA: dazu ein"
                            + " Zeitstempel darüber. Sonst B.")
    private SignatureLevel level = SignatureLevel.B;

    @Option(names = "--tsa", paramLabel = "ADRESSE", description = "Zeitstempeldienst (RFC 3161).")
    private @Nullable URI timeStamps;

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Wer unterschreibt; sonst die Leitung der Beteiligten.")
    private String name = "";

    @Option(names = "--office", paramLabel = "AMT", defaultValue = "", description = "Sein Amt; sonst das der Leitung.")
    private String office = "";

    @Option(names = "--reason", paramLabel = "GRUND", defaultValue = "", description = "Warum unterschrieben wird.")
    private String reason = "";

    @Option(names = "--place", paramLabel = "ORT", defaultValue = "", description = "Wo unterschrieben wird.")
    private String place = "";

    @Option(
            names = "--out",
            paramLabel = "DATEI",
            description = "Wohin; sonst neben die Ausfertigung, mit der Zahl der Unterschriften im Namen.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        checkOptions();
        GivenFile file = InputFile.read(pdf);
        SignedTarget target = SignedTarget.of(pdf, file.content(), Optional.ofNullable(out));
        elsewhere.orderTarget().map(SignedTarget::new).orElse(target).checkFree();
        Diagnostics findings = new Diagnostics();
        Optional<Sources> workspace = common.workspaceIfAny().map(Sources::new);
        Signing signing = new Signing(file, options(), workspace, findings);
        if (!findings.hasErrors()) {
            make(signing, target, findings);
        }
        common.findings().print(findings.sorted());
        return Findings.exitCode(findings.sorted(), false);
    }

    private void checkOptions() {
        if (elsewhere.isGiven() ? !elsewhere.isComplete() : !keys.isGiven()) {
            throw new WrongWord(
                            elsewhere.isGiven()
                                    ? "Für die Unterschrift in zwei Schritten fehlt eine Angabe oder ist eine zu viel."
                                    : "Womit unterschrieben wird, ist gar nicht oder mehrfach angegeben.",
                            "--keystore, --pkcs11-library, --certificate mit --digest-out, oder --digest-in mit"
                                    + " --signature-in angeben.")
                    .in(spec);
        }
        if (level.needsTimeStamp() && timeStamps == null) {
            throw new WrongWord(
                            "Die Stufe " + level + " braucht einen Zeitstempel.",
                            "Mit --tsa einen Zeitstempeldienst angeben.")
                    .in(spec);
        }
    }

    private SignOptions options() {
        return new SignOptions(
                party,
                name,
                office,
                reason,
                place,
                level,
                Optional.ofNullable(timeStamps),
                trust.trusted(),
                trust.revocation());
    }

    private void make(Signing signing, SignedTarget target, Diagnostics findings) {
        if (elsewhere.orderTarget().isPresent()) {
            signing.order(elsewhere.certificates(), Clock.now())
                    .map(SigningOrder::asJson)
                    .ifPresent(order -> write(
                            new SignedTarget(elsewhere.orderTarget().get()),
                            order.getBytes(StandardCharsets.UTF_8),
                            "Auftrag: "));
        } else if (elsewhere.isSecondStep()) {
            signing.complete(elsewhere.order(), elsewhere.value())
                    .ifPresent(signed -> write(target, signed, "Unterschrieben: "));
        } else {
            keys.open(findings)
                    .flatMap(key -> signing.sign(key, Clock.now()))
                    .ifPresent(signed -> write(target, signed, "Unterschrieben: "));
        }
    }

    private void write(SignedTarget target, byte[] content, String what) {
        target.write(content);
        if (!common.isQuiet()) {
            common.err().println(what + target.path() + ".");
        }
    }
}
