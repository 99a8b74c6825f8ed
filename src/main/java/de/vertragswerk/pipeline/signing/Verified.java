package de.vertragswerk.pipeline.signing;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.pipeline.record.SignedCopy;
import de.vertragswerk.sign.judge.Verification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that was verified.
 *
 * @param against what its text was compared with, as the user calls it; empty for nothing
 */
public record Verified(Verification verification, GivenFile file, String against) {

    /** Whether all is well. */
    public boolean isSound() {
        return verification.isSound();
    }

    public List<Diagnostic> findings() {
        return verification.findings();
    }

    /** For people: the verdict first. */
    public String asText() {
        return new VerificationReport(verification, against).asText();
    }

    /** For the record, with what was said of it. */
    public SignedCopy copy() {
        Map<String, byte[]> reports = new LinkedHashMap<>();
        reports.put("pruefung.txt", asText().getBytes(StandardCharsets.UTF_8));
        reports.put("pruefung.json", asJson().getBytes(StandardCharsets.UTF_8));
        Map<String, LocalDate> days = new LinkedHashMap<>();
        verification
                .signatures()
                .forEach(signature -> signature
                        .claimed()
                        .or(signature::proven)
                        .ifPresent(time -> days.put(signature.field(), LocalDate.ofInstant(time, Persons.GERMANY))));
        return new SignedCopy(file.content(), reports, days);
    }

    /** For other programs. */
    public String asJson() {
        return new VerificationJson(this).asJson();
    }
}
