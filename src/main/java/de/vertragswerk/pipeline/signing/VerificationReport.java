package de.vertragswerk.pipeline.signing;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.sign.judge.SignatureFact;
import de.vertragswerk.sign.judge.Verification;
import de.vertragswerk.sign.text.TextMatch;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A verification as people read it: the verdict first. */
final class VerificationReport {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMANY);

    private final Verification verification;
    private final String against;

    /**
     * A report.
     *
     * @param against what the text was compared with, as the user calls it
     */
    VerificationReport(Verification verification, String against) {
        this.verification = verification;
        this.against = against;
    }

    /** One sentence: valid, or what is wrong first of all. */
    String verdict() {
        List<Diagnostic> findings = verification.findings();
        if (findings.isEmpty()) {
            int count = verification.fields().size();
            return count == 1
                    ? "Gültig unterschrieben von der einen Beteiligten."
                    : "Gültig unterschrieben von allen " + count + " Beteiligten.";
        }
        int more = findings.size() - 1;
        return "Nicht in Ordnung: " + findings.get(0).message()
                + (more == 0 ? "" : more == 1 ? " Ein weiterer Befund." : " " + more + " weitere Befunde.");
    }

    /** Verdict and details. */
    String asText() {
        List<String> lines = new ArrayList<>(List.of(verdict()));
        verification.signatures().forEach(signature -> {
            lines.add("");
            lines.addAll(lines(signature));
        });
        verification.fields().stream().filter(field -> !field.signed()).forEach(field -> {
            lines.add("");
            lines.add(field.party() + ": keine Unterschrift");
        });
        verification.text().filter(TextMatch::isSame).ifPresent(text -> {
            lines.add("");
            lines.add("Der Text stimmt mit " + against + " überein (" + text.words() + " Wörter).");
        });
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(SignatureFact signature) {
        String time = signature
                .proven()
                .map(proven -> time(proven) + " (Zeitstempel)")
                .or(() -> signature.claimed().map(claimed -> time(claimed) + " (nach eigener Angabe)"))
                .orElse("ohne Zeit");
        return List.of(
                signature.party() + (signature.valid() ? "" : " – nicht gültig"),
                "    unterschrieben von  " + signature.signer(),
                "    am                  " + time,
                "    Stufe               " + (signature.level().isEmpty() ? "keine nach PAdES" : signature.level()),
                "    Zertifikate         " + String.join(" ← ", signature.chain()));
    }

    private static String time(Instant instant) {
        return LocalDateTime.ofInstant(instant, Persons.GERMANY).format(TIME);
    }
}
