package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.gazette.Composition;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.IssueItem.Approval;
import de.vertragswerk.template.DocumentSubject;
import de.vertragswerk.template.Vocabulary;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.workspace.Trace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes the one document of an issue: the agreements in it as many at once as there are cores, then the rest. */
final class IssueDocument {
    private static final String ISSUE = "amtsblatt/ausgabe";
    private static final String AGREEMENT = "amtsblatt/vereinbarung";

    private final Sources sources;

    IssueDocument(Sources sources) {
        this.sources = sources;
    }

    /** The document; empty, with findings, where a template is no good. */
    Optional<Document> compose(IssueParts parts, Trace trace, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        DocumentMaking making = new DocumentMaking(new TemplateFiles(sources, trace, found));
        List<Made> made = Parallel.each(agreements(parts.issue()), agreement -> make(agreement, parts, making));
        made.forEach(part -> found.addAll(part.findings()));
        List<Composition.Part> agreements =
                made.stream().flatMap(part -> part.part().stream()).toList();
        Position template = Position.of(DocumentOrder.fileOf(ISSUE));
        Optional<Document> document = making.make(
                        ISSUE, DocumentSubject.issue(parts.issue()), parts.vocabulary(), found)
                .filter(any -> !found.hasErrors())
                .map(frame -> Composition.of(frame.document(), agreements, template, found));
        diagnostics.addAll(found.sorted());
        return document.filter(any -> !found.hasErrors());
    }

    private static List<Agreement> agreements(Issue issue) {
        return issue.items().stream()
                .map(item -> item.content())
                .filter(Approval.class::isInstance)
                .map(Approval.class::cast)
                .flatMap(approval -> approval.agreements().stream())
                .toList();
    }

    /** The document of an agreement with its findings; empty if its template writes nothing. */
    private record Made(Optional<Composition.Part> part, List<Diagnostic> findings) {}

    private static Made make(Agreement agreement, IssueParts parts, DocumentMaking making) {
        Diagnostics found = new Diagnostics();
        Vocabulary vocabulary = Objects.requireNonNull(
                parts.agreements().get(agreement.metadata().operand()));
        Optional<Composition.Part> part = making.make(
                        AGREEMENT, DocumentSubject.published(agreement, parts.issue()), vocabulary, found)
                .map(made -> new Composition.Part(agreement.metadata(), made.document()));
        return new Made(part, found.sorted());
    }
}
