package de.vertragswerk.pipeline;

import de.vertragswerk.gazette.PageRange;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.typeset.Typeset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An issue that has pages.
 *
 * @param document with the pages of its items
 */
record PrintedIssue(Issue issue, Document document, Typeset typeset) {

    /** The PDF. */
    byte[] pdf() {
        return typeset.file();
    }

    /** The pages of an item. */
    PageRange pages(IssueItem item) {
        int first = page(item.anchor());
        return new PageRange(first, Math.max(first, page("fundstelle-" + item.number())));
    }

    /** The page on which an agreement begins. */
    int page(Agreement agreement) {
        return page(agreement.metadata().anchor());
    }

    private int page(String anchor) {
        return typeset.pages().getOrDefault(anchor, typeset.firstPage());
    }

    /** Where everything with an id stands; an item with all its pages. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        typeset.pages().forEach((anchor, page) -> pages.put(anchor, String.valueOf(page)));
        issue.items().forEach(item -> pages.put(item.anchor(), pages(item).text()));
        return pages;
    }

    /** The title of an item, as printed. */
    String title(IssueItem item) {
        return blocks(item).stream()
                .filter(Block.Heading.class::isInstance)
                .map(heading -> PlainText.line(((Block.Heading) heading).content()))
                .findFirst()
                .orElse("");
    }

    /** How an item is cited: "Abl. Bez.Reg. Mstr. 2025 S. 317–360". */
    String citation(IssueItem item) {
        return container(blocks(item), block -> block.kind() == ContainerKind.CITATION)
                .map(block -> BlockText.of(block.blocks()))
                .orElse("");
    }

    private List<Block> blocks(IssueItem item) {
        return container(document.blocks(), block -> block.id().value().equals(item.anchor()))
                .map(Block.Container::blocks)
                .orElse(List.of());
    }

    private static Optional<Block.Container> container(List<Block> blocks, Predicate<Block.Container> wanted) {
        return blocks.stream()
                .filter(Block.Container.class::isInstance)
                .map(Block.Container.class::cast)
                .filter(wanted)
                .findFirst();
    }
}
