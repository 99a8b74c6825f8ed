package de.vertragswerk.gazette;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Embedding;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.Metadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the documents of agreements into the places that the document of an issue has for them. */
public final class Composition extends BlockRewriter {
    private static final String RULE = "ausgabe-vereinbarung";

    private final Map<String, Part> waiting = new LinkedHashMap<>();
    private final Position template;
    private final Diagnostics diagnostics;

    private Composition(List<Part> parts, Position template, Diagnostics diagnostics) {
        parts.forEach(part -> waiting.put(part.agreement().anchor(), part));
        this.template = template;
        this.diagnostics = diagnostics;
    }

    /** The document of one agreement. */
    public record Part(Metadata agreement, Document document) {}

    /**
     * One document of an issue and its agreements. Names of an agreement's units begin with its own, so that they do not
     * meet those of another; its headings are below that of the item. A place without agreement and an agreement without
     * place are findings.
     *
     * @param template that wrote the places
     */
    public static Document of(Document issue, List<Part> parts, Position template, Diagnostics diagnostics) {
        Composition composition = new Composition(parts, template, diagnostics);
        Document composed = new Document(issue.head(), composition.blocks(issue.blocks()));
        composition.waiting.keySet().forEach(composition::reportMissing);
        return composed;
    }

    @Override
    public Block container(Block.Container container) {
        if (container.kind() != ContainerKind.AGREEMENT) {
            return super.container(container);
        }
        Part part = waiting.remove(container.id().value());
        if (part == null) {
            reportUnknown(container.id().value());
            return container;
        }
        return new Block.Container(container.kind(), container.id(), blocksOf(part));
    }

    private static List<Block> blocksOf(Part part) {
        List<Block> blocks = new PicturesOfWork(part.agreement().work())
                .blocks(part.document().blocks());
        return Embedding.of(part.agreement().anchor() + "-", IssueItem.LEVEL, blocks);
    }

    private void reportUnknown(String name) {
        diagnostics.add(Diagnostic.error(
                RULE,
                template,
                "Eine Vereinbarung „" + name + "“ gibt es in dieser Ausgabe nicht oder nicht noch einmal.",
                "Die Vorlage muss jeden Behälter „vereinbarung“ nach einem „anker“ des Beitrags benennen."));
    }

    private void reportMissing(String name) {
        diagnostics.add(Diagnostic.error(
                RULE,
                template,
                "Die Vereinbarung „" + name + "“ hat in der Ausgabe keinen Platz.",
                "Die Vorlage muss für jede Vereinbarung einen Behälter schreiben: ::: vereinbarung {#" + name + "}"));
    }
}
