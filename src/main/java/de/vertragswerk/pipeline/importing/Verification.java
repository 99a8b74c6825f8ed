package de.vertragswerk.pipeline.importing;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Severity;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.Note;
import de.vertragswerk.ingest.draft.Checked;
import de.vertragswerk.ingest.draft.Drafted;
import de.vertragswerk.ingest.majority.Difference;
import de.vertragswerk.ingest.majority.WordComparison;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.KnownParties;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.resolve.PrintedText;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import de.vertragswerk.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the definitions again that an import made, and compares what they print with what was found. */
final class Verification {
    private final Assembly assembly;
    private final FoundAgreements conversion;
    private final List<Note> notes = new ArrayList<>();
    private final List<Checked> checked = new ArrayList<>();

    Verification(Workspace workspace, KnownParties known) {
        this.assembly = new Assembly(new Sources(workspace), Catalog.of(workspace), false, Optional.empty());
        this.conversion = new FoundAgreements(known);
    }

    void check(Drafted.Work work) {
        for (int i = 0; i < work.variants().size(); i++) {
            check(
                    new Operand(work.name(), work.variants().get(i)),
                    work.copies().get(i));
        }
    }

    private void check(Operand operand, FoundAgreement found) {
        Assembled assembled = assembly.assemble(operand, new Trace());
        String wanted = PrintedText.of(conversion.agreement(found, operand.toString()));
        String printed = assembled
                .result()
                .map(result -> PrintedText.of(result.agreement()))
                .orElse("");
        WordComparison comparison = WordComparison.of(wanted, printed);
        checked.add(new Checked(operand.toString(), comparison.words(), comparison.differing()));
        for (Difference.Variation variation : comparison.differences()) {
            note(
                    found,
                    variation.usual(),
                    variation.here(),
                    "In „" + operand + "“ wird das anders gedruckt, als es in der Datei steht.");
        }
        for (Diagnostic finding : assembled.findings()) {
            if (finding.severity() == Severity.ERROR) {
                note(
                        found,
                        "",
                        "",
                        "Die Prüfung von „" + operand + "“ meldet: " + finding.message() + " [" + finding.rule() + "]");
            }
        }
    }

    private void note(FoundAgreement found, String before, String after, String reason) {
        notes.add(new Note(Note.Kind.DOUBT, found.place(), before, after, reason, Note.Confidence.CERTAIN));
    }

    List<Note> notes() {
        return notes;
    }

    List<Checked> checked() {
        return checked;
    }
}
