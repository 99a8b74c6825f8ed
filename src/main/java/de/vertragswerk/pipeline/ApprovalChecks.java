package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.gazette.IssueKey;
import de.vertragswerk.model.Enumeration;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Signature;
import de.vertragswerk.model.TextRuns;
import de.vertragswerk.read.definition.Rechtsrahmen;
import de.vertragswerk.read.definition.Verfahren;
import de.vertragswerk.workspace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether agreements may be published in an issue. */
final class ApprovalChecks {
    private static final String APPROVAL = "ausgabe-genehmigung";

    private final IssueKey issue;
    private final LocalDate day;
    private final Severity severity;
    private final Definitions definitions;
    private final OpenText open;
    private final Diagnostics diagnostics;

    /**
     * Checks for one issue.
     *
     * @param day on which it appears
     */
    ApprovalChecks(
            IssueKey issue,
            LocalDate day,
            boolean draft,
            Definitions definitions,
            OpenText open,
            Diagnostics diagnostics) {
        this.issue = issue;
        this.day = day;
        this.severity = draft ? Severity.WARNING : Severity.ERROR;
        this.definitions = definitions;
        this.open = open;
        this.diagnostics = diagnostics;
    }

    /** What is wrong with one agreement by itself. */
    void check(Approved agreement) {
        if (!needsApproval(agreement)) {
            error(
                    agreement.named(),
                    "„" + agreement.operand() + "“ bedarf keiner Genehmigung.",
                    "Sein Rechtsrahmen „" + agreement.agreement().metadata().regime()
                            + "“ sieht keine vor; den Eintrag streichen.");
        } else if (agreement.approval().isEmpty()) {
            error(
                    Position.of(agreement.operand().file()),
                    "Die Genehmigung von „" + agreement.operand() + "“ ist nicht eingetragen.",
                    "Unter „verfahren“ eintragen: genehmigung: {behoerde: …, az: …, datum: …}.");
        }
        agreement.publication().ifPresent(publication -> checkPublication(agreement, publication));
        open.report(
                TextRuns.of(agreement.agreement()),
                new Origin(Position.of(agreement.operand().file())));
        agreement.agreement().closing().signatures().stream()
                .filter(signature -> signature.date().isEmpty())
                .forEach(signature -> unsigned(agreement, signature));
    }

    private boolean needsApproval(Approved agreement) {
        String file = Regimes.fileOf(agreement.agreement().metadata().regime());
        return definitions
                .shared(Rechtsrahmen.class, file, new Trace(), new Diagnostics())
                .flatMap(regime -> regime.value().genehmigung())
                .orElse(false);
    }

    private void checkPublication(Approved agreement, Verfahren.Bekanntmachung publication) {
        if (!publication.amtsblatt().equals(issue.toString())) {
            elsewhere(agreement, "amtsblatt", "in der Ausgabe „" + publication.amtsblatt() + "“");
        } else if (publication.datum().filter(date -> !date.equals(day)).isPresent()) {
            elsewhere(agreement, "datum", "an einem anderen Tag");
        }
        if (publication.wirksam().filter(date -> !date.isAfter(day)).isPresent()) {
            diagnostics.add(new Diagnostic(
                    Severity.ERROR,
                    "ausgabe-wirksamkeit",
                    agreement.procedureAt("bekanntmachung/wirksam"),
                    "„" + agreement.operand() + "“ soll wirksam werden, bevor der Tag nach der Bekanntmachung beginnt.",
                    "Einen Tag nach dem Erscheinen der Ausgabe angeben oder die Angabe streichen.",
                    "§ 24 Abs. 4 GkG NRW"));
        }
    }

    private void elsewhere(Approved agreement, String key, String place) {
        diagnostics.add(new Diagnostic(
                severity,
                "ausgabe-bekanntmachung",
                agreement.procedureAt("bekanntmachung/" + key),
                "„" + agreement.operand() + "“ ist nach seinem Verfahren " + place + " bekannt gemacht.",
                "Eintragen: bekanntmachung: {amtsblatt: " + issue + ", datum: " + day + "}.",
                ""));
    }

    private void unsigned(Approved agreement, Signature signature) {
        diagnostics.add(Diagnostic.warning(
                "ausgabe-unterschrift",
                Position.of(agreement.operand().file()),
                "Wann unterzeichnet wurde, fehlt: " + signature.party().fullName() + ".",
                "Unter „unterzeichnung“ eintragen: " + signature.party().key() + ": {datum: JJJJ-MM-TT}."));
    }

    /** Whether all were approved by the same decision. */
    void checkTogether(List<Approved> agreements) {
        List<Approved> approved = agreements.stream()
                .filter(agreement -> agreement.approval().isPresent())
                .toList();
        for (Approved agreement : approved) {
            List<String> differing = differing(approved.get(0).approval(), agreement.approval());
            if (!differing.isEmpty()) {
                error(
                        agreement.named(),
                        "Die Genehmigung von „" + agreement.operand() + "“ ist eine andere als die von „"
                                + approved.get(0).operand() + "“: " + Enumeration.of(differing) + " "
                                + (differing.size() == 1 ? "unterscheidet" : "unterscheiden") + " sich.",
                        "Jede Genehmigung für sich bekannt machen oder die Angaben berichtigen.");
            }
        }
    }

    private static List<String> differing(
            Optional<Verfahren.Genehmigung> first, Optional<Verfahren.Genehmigung> second) {
        List<String> differing = new ArrayList<>();
        if (!first.map(Verfahren.Genehmigung::behoerde).equals(second.map(Verfahren.Genehmigung::behoerde))) {
            differing.add("Behörde");
        }
        if (!first.flatMap(Verfahren.Genehmigung::az).equals(second.flatMap(Verfahren.Genehmigung::az))) {
            differing.add("Aktenzeichen");
        }
        if (!first.flatMap(Verfahren.Genehmigung::datum).equals(second.flatMap(Verfahren.Genehmigung::datum))) {
            differing.add("Datum");
        }
        return differing;
    }

    private void error(Position position, String message, String hint) {
        diagnostics.add(Diagnostic.error(APPROVAL, position, message, hint));
    }
}
