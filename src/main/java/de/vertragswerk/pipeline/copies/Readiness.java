package de.vertragswerk.pipeline.copies;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Leaves;
import de.vertragswerk.model.TextRuns;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.State;
import de.vertragswerk.pipeline.ledger.SignatureState;
import java.util.List;

/** Whether an agreement is ready to be signed, or to be copied when it was signed; what it lacks is a Fehler. */
public final class Readiness {
    private static final String OPEN = "offene-stelle";

    private final Operand operand;
    private final Diagnostics findings;

    public Readiness(Operand operand, Diagnostics findings) {
        this.operand = operand;
        this.findings = findings;
    }

    /** Takes over the findings on an agreement; what may be open in a draft may not be open here. */
    public void check(List<Diagnostic> found) {
        found.stream()
                .map(finding -> finding.rule().equals(OPEN) ? raised(finding) : finding)
                .forEach(findings::add);
    }

    private static Diagnostic raised(Diagnostic finding) {
        return new Diagnostic(
                Severity.ERROR,
                finding.rule(),
                finding.position(),
                finding.message(),
                finding.hint(),
                finding.source());
    }

    /** Looks for open places that no rule has told: those of templates, and those that an exception acknowledges. */
    public void check(Document document) {
        TextRuns.of(document.blocks())
                .flatMap(run -> Leaves.of(run, Inline.Open.class))
                .forEach(open -> findings.add(Diagnostic.error(
                        OPEN,
                        Position.of(operand.file()),
                        "Es ist noch offen: " + open.description() + ".",
                        "Die Stelle ausfüllen; hier hilft auch keine Ausnahme.")));
    }

    /** Looks for what a transcript cannot say as long as it is not known. */
    public void checkSigned(State state) {
        for (SignatureState signature : state.signatures()) {
            String party = signature.party().fullName();
            if (signature.signed().isEmpty()) {
                report(
                        signature,
                        "Der Tag der Unterschrift fehlt: " + party + ".",
                        "Unter „unterzeichnung“ nachtragen: "
                                + signature.party().key() + ": {datum: JJJJ-MM-TT}");
            } else if (signature.by().isEmpty()) {
                report(
                        signature,
                        "Wer unterschrieben hat, fehlt: " + party + ".",
                        "Unter „unterzeichnung“ den Namen angeben: "
                                + signature.party().key() + ": {name: …}");
            }
        }
    }

    private void report(SignatureState signature, String message, String hint) {
        findings.add(Diagnostic.error("unterschrift-fehlt", signature.origin().position(), message, hint));
    }
}
