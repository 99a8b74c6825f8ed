package de.vertragswerk.pipeline.submit;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Party;
import de.vertragswerk.pipeline.copies.Readiness;
import de.vertragswerk.pipeline.procedure.WordingSum;
import de.vertragswerk.read.definition.Abgabe.Nachweis;
import de.vertragswerk.read.definition.Abgabe.Wortlaut;
import de.vertragswerk.read.definition.Verfahren;
import de.vertragswerk.read.definition.Verfahren.Beschluss;
import java.util.Optional;

/** Whether an agreement has what a profile demands; each thing that it lacks is a Fehler. */
final class Evidence {
    private final Profile profile;
    private final Submitted submitted;
    private final Diagnostics findings;

    Evidence(Profile profile, Submitted submitted, Diagnostics findings) {
        this.profile = profile;
        this.submitted = submitted;
        this.findings = findings;
    }

    void check() {
        checkKind();
        checkAuthority();
        profile.demanded().stream().distinct().forEach(this::check);
        if (needsNames() && !profile.demanded().contains(Nachweis.UNTERSCHRIFTEN)) {
            check(Nachweis.UNTERSCHRIFTEN);
        }
    }

    /** A transcript says who signed and when. */
    private boolean needsNames() {
        return profile.wording() == Wortlaut.ABSCHRIFT;
    }

    private void check(Nachweis demanded) {
        switch (demanded) {
            case UNTERSCHRIFTEN ->
                new Readiness(submitted.operand(), findings)
                        .checkSigned(submitted.result().state());
            case BESCHLUESSE -> submitted.signatures().forEach(signature -> checkDecision(signature.party()));
            case ANTRAG -> checkApplication();
            case GENEHMIGUNG -> checkApproval();
            case AUSFERTIGUNGEN -> checkSignedFiles();
        }
    }

    /** What is in force is a text that many documents lead to; the parties signed none of it as it stands. */
    private void checkKind() {
        if (!submitted.agreement().metadata().changes().isEmpty()) {
            lacking(
                    "abgabe-lesefassung",
                    file(),
                    "In „" + submitted.operand() + "“ sind Änderungen eingearbeitet; so ist der Text nie unterschrieben"
                            + " worden.",
                    "Die Änderungsvereinbarung einreichen; „vertragswerk amend“ macht sie.");
        }
    }

    private void checkAuthority() {
        submitted
                .procedure()
                .flatMap(Verfahren::genehmigung)
                .map(Verfahren.Genehmigung::behoerde)
                .filter(authority -> !authority.equals(profile.authority()))
                .ifPresent(authority -> lacking(
                        "abgabe-behoerde",
                        submitted.recorded().position(),
                        "Nach dem Verfahren genehmigt eine andere Behörde: " + authority + ".",
                        "Ein Profil für diese Behörde wählen oder unter „verfahren, genehmigung“ die Behörde"
                                + " berichtigen."));
    }

    private void checkDecision(Party party) {
        Optional<Beschluss> decision = submitted
                .procedure()
                .flatMap(steps -> Optional.ofNullable(steps.beschluesse().get(party.key())));
        if (decision.flatMap(Beschluss::datum).isEmpty()) {
            lacking(
                    "abgabe-beschluss",
                    submitted.recorded().position(),
                    "Der Beschluss oder sein Tag fehlt: " + party.fullName() + ".",
                    "Unter „verfahren“ eintragen: beschluesse: {" + party.key() + ": {datum: JJJJ-MM-TT}}.");
        }
        String wording = WordingSum.of(submitted.agreement());
        if (decision.flatMap(Beschluss::fassung)
                .filter(sum -> !sum.equals(wording))
                .isPresent()) {
            lacking(
                    "abgabe-beschluss",
                    submitted.recorded().position(),
                    "Beschlossen ist ein anderer Wortlaut als der, der abgegeben würde: " + party.fullName() + ".",
                    "Den Text wiederherstellen oder neu beschließen lassen; seine Fassung wäre " + wording + ".");
        }
    }

    private void checkApplication() {
        boolean dated = submitted
                .procedure()
                .flatMap(Verfahren::antrag)
                .flatMap(Verfahren.Antrag::datum)
                .isPresent();
        if (!dated) {
            lacking(
                    "abgabe-antrag",
                    submitted.recorded().position(),
                    "Ein Antrag auf Genehmigung ist nicht eingetragen.",
                    "Unter „verfahren“ eintragen: antrag: {datum: JJJJ-MM-TT}.");
        }
    }

    private void checkApproval() {
        boolean complete = submitted
                .procedure()
                .flatMap(Verfahren::genehmigung)
                .filter(approval ->
                        approval.az().isPresent() && approval.datum().isPresent())
                .isPresent();
        if (!complete) {
            lacking(
                    "abgabe-genehmigung",
                    submitted.recorded().position(),
                    "Die Genehmigung, ihr Aktenzeichen oder ihr Tag fehlt.",
                    "Unter „verfahren“ eintragen: genehmigung: {behoerde: " + profile.authority()
                            + ", az: …, datum: JJJJ-MM-TT}.");
        }
    }

    private void checkSignedFiles() {
        if (submitted.result().state().filed().isEmpty()) {
            lacking(
                    "abgabe-ausfertigung",
                    file(),
                    "Von „" + submitted.operand() + "“ liegt keine unterschriebene Datei in der Akte.",
                    "Sie mit „vertragswerk verify DATEI --against " + submitted.operand() + " --record“ ablegen.");
        }
    }

    private Position file() {
        return Position.of(submitted.operand().file());
    }

    private void lacking(String rule, Position where, String message, String hint) {
        findings.add(Diagnostic.error(rule, where, message, hint));
    }
}
