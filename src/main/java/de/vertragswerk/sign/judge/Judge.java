package de.vertragswerk.sign.judge;

import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Document;
import de.vertragswerk.sign.Exchange;
import de.vertragswerk.sign.SignatureField;
import de.vertragswerk.sign.SignedFile;
import de.vertragswerk.sign.Subject;
import de.vertragswerk.sign.Trust;
import de.vertragswerk.sign.text.TextComparison;
import de.vertragswerk.sign.text.TextMatch;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges signed files: strictly, since what passes is kept as a contract. */
public final class Judge {
    private final Validation validation;
    private final Holders holders;
    private final Instant now;
    private final List<Document> against;

    /**
     * A judge.
     *
     * @param exchange the way to services; empty to ask none
     * @param holders who may sign in a field
     * @param against what the file should say, one of these; none for whatever it says
     */
    public Judge(Trust trust, Optional<Exchange> exchange, Instant now, Holders holders, List<Document> against) {
        this.validation = new Validation(trust, exchange, now);
        this.holders = holders;
        this.now = now;
        this.against = against;
    }

    /**
     * Judges a file.
     *
     * @param name for findings
     */
    public Verification judge(byte[] pdf, String name) {
        Findings findings = new Findings(Position.of(name));
        try {
            List<Revision> revisions = Revision.of(pdf);
            List<SignatureField> fields = expected(pdf, revisions);
            Map<String, SignatureField> byName = new LinkedHashMap<>();
            fields.forEach(field -> byName.put(field.name(), field));
            findings.integrity(Integrity.of(pdf), byName);
            findings.unsigned(fields);
            List<SignatureFact> signatures = signatures(pdf, revisions, byName, findings);
            Optional<TextMatch> text = match(pdf, findings);
            return new Verification(fields, signatures, text, findings.all());
        } catch (IOException e) {
            findings.unreadable();
            return new Verification(List.of(), List.of(), Optional.empty(), findings.all());
        }
    }

    private Optional<TextMatch> match(byte[] pdf, Findings findings) throws IOException {
        Optional<TextMatch> best = Optional.empty();
        for (Document document : against) {
            TextMatch match = TextComparison.compare(pdf, document);
            if (best.isEmpty()
                    || match.differences().size() < best.get().differences().size()) {
                best = Optional.of(match);
            }
        }
        best.ifPresent(findings::text);
        return best;
    }

    /** The fields that there were when the first one signed, as they are now. */
    private static List<SignatureField> expected(byte[] pdf, List<Revision> revisions) throws IOException {
        List<SignatureField> now = SignedFile.fields(pdf).orElseThrow(() -> new IOException("unreadable"));
        Optional<Revision> first = revisions.stream().filter(Revision::whole).findFirst();
        if (first.isEmpty()) {
            return now;
        }
        List<String> names = SignedFile.fields(first.get().cut(pdf)).orElse(List.of()).stream()
                .map(SignatureField::name)
                .toList();
        return now.stream().filter(field -> names.contains(field.name())).toList();
    }

    private List<SignatureFact> signatures(
            byte[] pdf, List<Revision> revisions, Map<String, SignatureField> fields, Findings findings) {
        if (revisions.isEmpty()) {
            return List.of();
        }
        Validation.Result result = validation.validate(pdf);
        List<SignatureFact> facts = new ArrayList<>();
        for (Revision revision : revisions) {
            result.signatures().stream()
                    .filter(signature -> signature.field().equals(revision.field()))
                    .findFirst()
                    .ifPresent(signature -> facts.add(fact(signature, fields, findings)));
        }
        result.stamps().forEach(findings::stamp);
        return facts;
    }

    private SignatureFact fact(Validated signature, Map<String, SignatureField> fields, Findings findings) {
        SignatureField field = fields.getOrDefault(signature.field(), new SignatureField(signature.field(), "", true));
        Optional<Subject> subject = signature.certificate().map(Subjects::of);
        int before = findings.all().size();
        signature.reason().ifPresent(reason -> findings.invalid(field, reason));
        subject.filter(any ->
                        !holders.of(field, signature.claimed().orElse(now)).holds(any))
                .ifPresent(stranger -> findings.stranger(field, stranger));
        return new SignatureFact(
                field.name(),
                field.party(),
                subject.map(Subject::toString).orElse(""),
                signature.claimed(),
                signature.proven(),
                signature.level(),
                signature.chain().stream()
                        .map(link -> link.getReadableCertificateName())
                        .toList(),
                findings.all().size() == before);
    }
}
