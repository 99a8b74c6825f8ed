package de.vertragswerk.pipeline.copies;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.ExecutedCopy;
import de.vertragswerk.model.Party;
import de.vertragswerk.model.Signature;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Catalog;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.pipeline.Product;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Copies of an agreement, as PDF: none while something in it is open or wrong. */
public final class Copies implements Product {
    /** The key of PDF (ISO 32000-1, 12.8.1) that says what a signature covers. */
    private static final String SIGNATURE = "/ByteRange";

    private final Assembly assembly;
    private final Rendering rendering;
    private final CopyKind kind;
    private final String purpose;

    /**
     * Copies of a kind.
     *
     * @param purpose to whom a certified transcript is to be presented, or empty
     */
    public Copies(Sources sources, Catalog catalog, CopyKind kind, String purpose) {
        this.assembly = new Assembly(sources, catalog, false, Optional.empty());
        this.rendering = new Rendering(sources);
        this.kind = kind;
        this.purpose = purpose;
    }

    @Override
    public String name() {
        return kind.german();
    }

    @Override
    public String wishes() {
        return purpose;
    }

    @Override
    public boolean isComplete(Operand operand, Set<String> before) {
        return !before.isEmpty();
    }

    /** A file that somebody has signed is not to be had again. */
    @Override
    public Optional<Diagnostic> keeps(String path, byte[] there) {
        String content = new String(there, StandardCharsets.ISO_8859_1);
        return content.contains(SIGNATURE)
                ? Optional.of(Diagnostic.error(
                        "ausfertigung-unterschrieben",
                        Position.of(path),
                        "Diese Datei ist schon unterschrieben; sie wird nicht durch eine neue ersetzt.",
                        "Sie in einen anderen Ordner legen, wenn wirklich neue Ausfertigungen gebraucht werden."))
                : Optional.empty();
    }

    @Override
    public Made make(Operand operand, Set<String> before, Trace trace, Diagnostics findings) {
        Assembled assembled = assembly.assemble(operand, trace);
        Readiness readiness = new Readiness(operand, findings);
        readiness.check(assembled.findings());
        if (kind != CopyKind.EXECUTED) {
            assembled.sound().ifPresent(result -> readiness.checkSigned(result.state()));
        }
        Map<String, byte[]> files = assembled
                .sound()
                .filter(any -> !findings.hasErrors())
                .map(result -> files(result, readiness, trace, findings))
                .orElse(Map.of());
        return new Made(files, Map.of());
    }

    private Map<String, byte[]> files(Assembled.Result result, Readiness readiness, Trace trace, Diagnostics findings) {
        Agreement agreement = result.agreement();
        Map<String, DocumentSubject> subjects = subjects(agreement);
        List<Document> documents = rendering.documents(
                kind.template(), List.copyOf(subjects.values()), result.vocabulary(), trace, findings);
        documents.forEach(readiness::check);
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (!findings.hasErrors() && documents.size() == subjects.size()) {
            List<String> names = List.copyOf(subjects.keySet());
            for (int i = 0; i < names.size(); i++) {
                files.put(
                        agreement.metadata().operand() + "/" + names.get(i) + ".pdf",
                        rendering.pages(documents.get(i), kind.template(), agreement, trace, findings));
            }
        }
        return files;
    }

    /** What the documents are about, by the names of their files. */
    private Map<String, DocumentSubject> subjects(Agreement agreement) {
        if (kind != CopyKind.EXECUTED) {
            boolean certified = kind == CopyKind.CERTIFIED;
            return Map.of(kind.german(), DocumentSubject.transcript(agreement, certified, purpose));
        }
        Map<String, DocumentSubject> subjects = new LinkedHashMap<>();
        subjects.put(kind.german(), DocumentSubject.copy(agreement, ExecutedCopy.ELECTRONIC));
        List<Party> parties =
                agreement.closing().signatures().stream().map(Signature::party).toList();
        for (int i = 0; i < parties.size(); i++) {
            ExecutedCopy copy = new ExecutedCopy(Optional.of(parties.get(i)), i + 1, parties.size());
            subjects.put(kind.german() + "-" + parties.get(i).key(), DocumentSubject.copy(agreement, copy));
        }
        return subjects;
    }
}
