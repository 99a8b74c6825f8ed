package de.vertragswerk.pipeline.signing;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.sign.SignatureField;
import de.vertragswerk.sign.judge.SignatureFact;
import de.vertragswerk.sign.judge.Verification;
import de.vertragswerk.sign.text.Difference;
import de.vertragswerk.sign.text.TextMatch;
import de.vertragswerk.workspace.Sha256;
import de.vertragswerk.write.json.JsonText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A verification for other programs. */
final class VerificationJson {
    private final Verification verification;
    private final GivenFile file;
    private final String against;

    VerificationJson(Verified verified) {
        verification = verified.verification();
        file = verified.file();
        against = verified.against();
    }

    String asJson() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("gueltig", verification.isSound());
        report.put("urteil", new VerificationReport(verification, against).verdict());
        report.put("datei", file.name());
        report.put("sha256", Sha256.of(file.content()));
        report.put(
                "beteiligte",
                verification.fields().stream().map(VerificationJson::entry).toList());
        report.put(
                "unterschriften",
                verification.signatures().stream().map(VerificationJson::entry).toList());
        verification.text().ifPresent(text -> report.put("text", entry(text)));
        report.put(
                "befunde",
                verification.findings().stream().map(VerificationJson::entry).toList());
        return JsonText.of(report);
    }

    private static Map<String, Object> entry(SignatureField field) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("partei", field.name());
        entry.put("name", field.party());
        entry.put("unterschrieben", field.signed());
        return entry;
    }

    private static Map<String, Object> entry(SignatureFact signature) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("partei", signature.field());
        entry.put("gueltig", signature.valid());
        entry.put("unterzeichner", signature.signer());
        entry.put("zeit", text(signature.claimed()));
        entry.put("zeitstempel", text(signature.proven()));
        entry.put("stufe", signature.level());
        entry.put("zertifikate", signature.chain());
        return entry;
    }

    private static String text(Optional<Instant> time) {
        return time.map(Instant::toString).orElse("");
    }

    private Map<String, Object> entry(TextMatch text) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("vergleich", against);
        entry.put("gleich", text.isSame());
        entry.put("woerter", text.words());
        entry.put(
                "abweichungen",
                text.differences().stream().map(VerificationJson::entry).toList());
        return entry;
    }

    private static Map<String, Object> entry(Difference difference) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("seite", difference.page());
        entry.put("danach", difference.before());
        entry.put("definition", difference.document());
        entry.put("datei", difference.file());
        return entry;
    }

    private static Map<String, Object> entry(Diagnostic finding) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("regel", finding.rule());
        entry.put("meldung", finding.message());
        entry.put("hinweis", finding.hint());
        return entry;
    }
}
