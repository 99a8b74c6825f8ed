package de.vertragswerk.pipeline;

import de.vertragswerk.compare.match.Comparer;
import de.vertragswerk.compare.synopsis.Folding;
import de.vertragswerk.compare.synopsis.Synopsis;
import de.vertragswerk.compare.synopsis.Versions;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Embedding;
import de.vertragswerk.template.DocumentSubject;
import java.util.List;
import java.util.Optional;

/**
 * Puts into a document what it attaches: the agreement where it has an empty container {@code vereinbarung}, its Synopse
 * where it has an empty container {@code synopse}.
 */
final class Attachments extends BlockRewriter {
    /** The title of an agreement stands below the heading of its annex. */
    private static final int BELOW_ANNEX = 2;

    /** The headings of a Synopse are lines of a table, smaller than all others. */
    private static final int IN_TABLE = 4;

    private final DocumentMaking making;
    private final DocumentRequest request;
    private final Position template;
    private final Diagnostics diagnostics;

    private Attachments(DocumentMaking making, DocumentRequest request, Position template, Diagnostics diagnostics) {
        this.making = making;
        this.request = request;
        this.template = template;
        this.diagnostics = diagnostics;
    }

    static Document in(
            Document document,
            DocumentMaking making,
            DocumentRequest request,
            Position template,
            Diagnostics diagnostics) {
        Attachments attachments = new Attachments(making, request, template, diagnostics);
        return new Document(document.head(), attachments.blocks(document.blocks()));
    }

    @Override
    public Block container(Block.Container container) {
        if (!container.blocks().isEmpty()) {
            return super.container(container);
        }
        return switch (container.kind()) {
            case AGREEMENT -> new Block.Container(container.kind(), container.id(), agreement());
            case SYNOPSIS -> new Block.Container(ContainerKind.AGREEMENT, container.id(), synopsis());
            default -> super.container(container);
        };
    }

    private List<Block> agreement() {
        Agreement agreement = request.agreement();
        return making.make(
                        DocumentOrder.AGREEMENT.template(),
                        DocumentSubject.agreement(agreement, Optional.empty()),
                        request.vocabulary(),
                        diagnostics)
                .map(made -> Embedding.of(
                        "vereinbarung-", BELOW_ANNEX, made.document().blocks()))
                .orElse(List.of());
    }

    private List<Block> synopsis() {
        if (request.earlier().isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "synopse-ohne-fassung",
                    template,
                    "Für eine Synopse gibt es weder eine frühere Fassung noch Abweichungen vom Grundtext.",
                    "In der Vorlage vorher nach „vereinbarung.aenderungen“ und „abweichungsgruende“ fragen."));
            return List.of();
        }
        EarlierText earlier = request.earlier().get().get();
        Agreement agreement = request.agreement();
        Versions versions = new Versions(agreement.metadata().shortTitle(), earlier.label(), earlier.newLabel(), "");
        Document synopsis = Synopsis.of(Comparer.compare(earlier.agreement(), agreement), versions, Folding.NOTED);
        return Embedding.of(
                "synopse-",
                IN_TABLE,
                synopsis.blocks().subList(1, synopsis.blocks().size()));
    }
}
