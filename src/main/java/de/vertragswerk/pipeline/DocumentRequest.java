package de.vertragswerk.pipeline;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Party;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.workspace.Trace;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is needed for a document.
 *
 * @param subject what its template speaks of
 * @param agreement that it is about; of several, the first
 * @param earlier what the agreement is set beside where the document asks for a Synopse
 */
record DocumentRequest(
        DocumentOrder order,
        DocumentSubject subject,
        Agreement agreement,
        Vocabulary vocabulary,
        Optional<Supplier<EarlierText>> earlier) {

    /** A document about one agreement, without anything to set it beside. */
    DocumentRequest(DocumentOrder order, Agreement agreement, Vocabulary vocabulary) {
        this(order, DocumentSubject.agreement(agreement, order.recipient()), agreement, vocabulary, Optional.empty());
    }

    /** A document about an agreement whose result is there, with what it may be set beside. */
    static DocumentRequest of(DocumentOrder order, Assembled assembled, Assembly assembly, Trace trace) {
        Assembled.Result result = assembled.result().orElseThrow();
        return new DocumentRequest(
                order,
                DocumentSubject.agreement(result.agreement(), order.recipient()),
                result.agreement(),
                result.vocabulary(),
                EarlierText.of(assembled.operand(), result, assembly, trace));
    }

    /** The template: one that the recipient or the author has for itself goes before that of all. */
    String template(TemplateFiles files) {
        return Stream.of(order.recipient(), agreement.author())
                .flatMap(Optional::stream)
                .map(Party::key)
                .map(party -> party + "/" + order.template())
                .filter(name -> files.read(DocumentOrder.fileOf(name)).isPresent())
                .findFirst()
                .orElse(order.template());
    }
}
