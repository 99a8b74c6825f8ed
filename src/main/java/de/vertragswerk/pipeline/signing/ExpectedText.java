package de.vertragswerk.pipeline.signing;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.ExecutedCopy;
import de.vertragswerk.model.Signature;
import de.vertragswerk.pipeline.Rendering;
import de.vertragswerk.pipeline.operand.NamedAgreement;
import de.vertragswerk.template.DocumentSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a signed file should say.
 *
 * @param name the operand
 * @param documents the forms in which an agreement is signed: its electronic copy, those on paper, and the plain one
 * @param signatures who signs
 */
public record ExpectedText(String name, List<Document> documents, List<Signature> signatures) {
    private static final String COPY = "ausfertigung";
    private static final String PLAIN = "vereinbarung";

    /** The text of an agreement as it was before anyone signed; empty, with findings, if there is none. */
    public static Optional<ExpectedText> of(NamedAgreement named, Diagnostics findings) {
        named.findings().stream().filter(Diagnostic::isError).forEach(findings::add);
        return named.content().map(content -> {
            Agreement agreement = unsigned(content.agreement());
            DocumentSubject plain = DocumentSubject.agreement(agreement, Optional.empty());
            Rendering rendering = new Rendering(named.sources());
            List<Document> documents = new ArrayList<>(
                    rendering.documents(COPY, copies(agreement), content.vocabulary(), named.trace(), findings));
            documents.addAll(rendering.documents(PLAIN, List.of(plain), content.vocabulary(), named.trace(), findings));
            return new ExpectedText(named.word(), documents, agreement.closing().signatures());
        });
    }

    private static List<DocumentSubject> copies(Agreement agreement) {
        List<Signature> signatures = agreement.closing().signatures();
        List<DocumentSubject> copies =
                new ArrayList<>(List.of(DocumentSubject.copy(agreement, ExecutedCopy.ELECTRONIC)));
        for (int i = 0; i < signatures.size(); i++) {
            ExecutedCopy copy = new ExecutedCopy(Optional.of(signatures.get(i).party()), i + 1, signatures.size());
            copies.add(DocumentSubject.copy(agreement, copy));
        }
        return copies;
    }

    /** Without the days of signing, which are written down only afterwards. */
    private static Agreement unsigned(Agreement agreement) {
        List<Signature> open = agreement.closing().signatures().stream()
                .map(signature -> new Signature(
                        signature.party(),
                        signature.place(),
                        Optional.empty(),
                        signature.remark(),
                        signature.office(),
                        signature.name()))
                .toList();
        return new Agreement(
                agreement.metadata(),
                agreement.title(),
                agreement.roles(),
                agreement.preamble(),
                agreement.sections(),
                new Closing(agreement.closing().text(), open),
                agreement.annexes());
    }
}
