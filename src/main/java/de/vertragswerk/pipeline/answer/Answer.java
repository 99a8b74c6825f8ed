package de.vertragswerk.pipeline.answer;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.ingest.source.docx.MarkedDocument;
import de.vertragswerk.ingest.source.docx.MarkedReader;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.WordIdentity;
import de.vertragswerk.pipeline.procedure.WordingSum;
import de.vertragswerk.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a file of Word says that came back.
 *
 * @param findings doubts, and why it cannot be read
 * @param remarks in the order of the file
 * @param proposal proven deviations as YAML; empty where none are possible
 * @param report in Markdown; empty where there is nothing to tell
 */
public record Answer(List<Diagnostic> findings, List<Remark> remarks, String proposal, String report) {

    /** Whether nothing was changed or said, and there is no doubt. */
    public boolean isUnchanged() {
        return findings.isEmpty() && remarks.isEmpty();
    }

    /**
     * Reads an answer; nothing is written.
     *
     * @param name of the file, as the user calls it
     */
    public static Answer read(Workspace workspace, Operand operand, String name, byte[] content) {
        MarkedDocument file;
        try {
            file = MarkedReader.read(content);
        } catch (Unreadable e) {
            return refused(e.diagnostic(name));
        }
        Trial trial = new Trial(workspace, operand);
        Optional<Trial.Outcome> now = trial.now();
        if (now.isEmpty()) {
            return refused(Diagnostic.error(
                    "antwort-vereinbarung",
                    Position.of(operand.file()),
                    "Die Vereinbarung „" + operand + "“ lässt sich nicht bauen.",
                    "Mit „vertragswerk check " + operand + "“ nachsehen, was fehlt."));
        }
        return of(trial, now.get(), workspace, operand, name, file);
    }

    private static Answer refused(Diagnostic finding) {
        return new Answer(List.of(finding), List.of(), "", "");
    }

    private static Answer of(
            Trial trial, Trial.Outcome now, Workspace workspace, Operand operand, String name, MarkedDocument file) {
        OwnText own = OwnText.of(now.agreement(), now.file());
        List<Diagnostic> findings = new ArrayList<>();
        String of = file.properties().getOrDefault(WordIdentity.AGREEMENT, "");
        if (!of.isEmpty() && !of.equals(operand.toString())) {
            return refused(Diagnostic.error(
                    "antwort-andere",
                    Position.of(name),
                    "Die Datei ist die der Vereinbarung „" + of + "“, nicht „" + operand + "“.",
                    "Den Befehl mit „" + of + "“ aufrufen."));
        }
        if (file.accepted().stream().noneMatch(own.texts()::contains)
                && file.rejected().stream().noneMatch(own.texts()::contains)) {
            return refused(Diagnostic.error(
                    "antwort-fremd",
                    Position.of(name),
                    "In der Datei steht nichts von der Vereinbarung „" + operand + "“.",
                    "Nur eine Datei angeben, die „vertragswerk build --format docx“ geschrieben hat."));
        }
        doubts(now, own, name, file, findings);
        List<Remark> remarks = Remarks.of(file, own);
        boolean hasVariant = !operand.variant().isEmpty();
        VariantFile variant = new VariantFile(workspace
                .read(operand.file())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(""));
        Proposal proposal = hasVariant
                ? Proposal.find(trial, variant, now, file.accepted(), place -> reason(place, remarks))
                : new Proposal(List.of(), Rewording.between(own.texts(), file.accepted()));
        String yaml = proposal.entries().isEmpty() ? "" : VariantFile.key(proposal.entries());
        return new Answer(
                List.copyOf(findings),
                List.copyOf(remarks),
                yaml,
                AnswerReport.of(operand, name, remarks, findings, proposal, now.agreement()));
    }

    private static void doubts(
            Trial.Outcome now, OwnText own, String name, MarkedDocument file, List<Diagnostic> findings) {
        String sum = file.properties().getOrDefault(WordIdentity.WORDING, "");
        if (sum.isEmpty()) {
            findings.add(Diagnostic.warning(
                    "antwort-herkunft",
                    Position.of(name),
                    "Die Datei sagt nicht, aus welcher Vereinbarung und Fassung sie stammt.",
                    "Prüfen, ob es wirklich die Antwort auf die verschickte Datei ist."));
        } else if (!sum.equals(WordingSum.of(now.agreement()))) {
            findings.add(Diagnostic.warning(
                    "antwort-aelter",
                    Position.of(name),
                    "Die Datei stammt aus einem anderen Wortlaut als dem jetzigen; was sich seither bei uns geändert"
                            + " hat, erscheint als Änderung ohne Änderungsverfolgung.",
                    "Die Definition von damals mit @git:REVISION vergleichen oder die Datei neu verschicken."));
        }
        boolean isMarked = file.paragraphs().stream()
                .flatMap(paragraph -> paragraph.bookmarks().stream())
                .anyMatch(bookmark -> own.place(bookmark).isPresent());
        if (!isMarked) {
            findings.add(Diagnostic.warning(
                    "antwort-textmarken",
                    Position.of(name),
                    "Die Textmarken der Datei sind verloren; die Stellen sind am Text erkannt.",
                    "Die Stellenangaben prüfen."));
        }
    }

    /** An open place for the clerk, with what was said there as a suggestion. */
    private static String reason(String place, List<Remark> remarks) {
        String said = remarks.stream()
                .filter(remark -> !remark.isChange() && remark.place().equals(place))
                .map(Remark::fresh)
                .collect(Collectors.joining(" "));
        return "[offen: Grund der Abweichung" + (said.isEmpty() ? "" : "; Kommentar: " + said) + "]";
    }
}
