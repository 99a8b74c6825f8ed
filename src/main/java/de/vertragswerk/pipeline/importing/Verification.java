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
import java.util.stream.IntStream;

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

    /** Checks the agreements of a work, several at a time; what is said of them stays in their order. */
    void check(Drafted.Work work) {
        List<Outcome> outcomes = IntStream.range(0, work.variants().size())
                .parallel()
                .mapToObj(i -> outcome(
                        new Operand(work.name(), work.variants().get(i)),
                        work.copies().get(i)))
                .toList();
        for (Outcome outcome : outcomes) {
            checked.add(outcome.checked());
            notes.addAll(outcome.notes());
        }
    }

    /** What is to be said of one agreement. */
    private record Outcome(Checked checked, List<Note> notes) {}

    private Outcome outcome(Operand operand, FoundAgreement found) {
        Assembled assembled = assembly.assemble(operand, new Trace());
        String wanted = PrintedText.of(conversion.agreement(found, operand.toString()));
        String printed = assembled
                .result()
                .map(result -> PrintedText.of(result.agreement()))
                .orElse("");
        WordComparison comparison = WordComparison.of(wanted, printed);
        List<Note> doubts = new ArrayList<>();
        for (Difference.Variation variation : comparison.differences()) {
            String reason = "In „" + operand + "“ wird das anders gedruckt, als es in der Datei steht.";
            doubts.add(doubt(found, variation.usual(), variation.here(), reason));
        }
        for (Diagnostic finding : assembled.findings()) {
            if (finding.severity() == Severity.ERROR) {
                String reason =
                        "Die Prüfung von „" + operand + "“ meldet: " + finding.message() + " [" + finding.rule() + "]";
                doubts.add(doubt(found, "", "", reason));
            }
        }
        return new Outcome(new Checked(operand.toString(), comparison.words(), comparison.differing()), doubts);
    }

    private static Note doubt(FoundAgreement found, String before, String after, String reason) {
        return new Note(Note.Kind.DOUBT, found.place(), before, after, reason, Note.Confidence.CERTAIN);
    }

    List<Note> notes() {
        return notes;
    }

    List<Checked> checked() {
        return checked;
    }
}
