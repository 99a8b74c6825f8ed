package de.vertragswerk.gazette;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Completes how items are cited, once their pages are known: "Abl. Bez.Reg. Mstr. 2025 S." becomes "Abl. Bez.Reg. Mstr.
 * 2025 S. 317–360", as the pages print it.
 */
public final class Citations extends BlockRewriter {
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Map<String, Integer> pages;
    private Id item = Id.NONE;

    private Citations(Map<String, Integer> pages) {
        this.pages = pages;
    }

    /**
     * The document with the pages of its items; an item without pages stays as it is.
     *
     * @param pages the number of the page on which each anchor stands
     */
    public static Document filled(Document document, Map<String, Integer> pages) {
        return new Document(document.head(), new Citations(pages).blocks(document.blocks()));
    }

    @Override
    public Block container(Block.Container container) {
        if (container.kind() == ContainerKind.CITATION) {
            return range(container.id())
                    .<Block>map(range ->
                            new Block.Container(container.kind(), container.id(), completed(container.blocks(), range)))
                    .orElse(container);
        }
        if (container.kind() == ContainerKind.ITEM) {
            item = container.id();
        }
        return super.container(container);
    }

    /** From the page on which the item begins to that of its citation. */
    private Optional<PageRange> range(Id citation) {
        return Optional.ofNullable(pages.get(item.value()))
                .flatMap(first ->
                        Optional.ofNullable(pages.get(citation.value())).map(last -> new PageRange(first, last)));
    }

    private static List<Block> completed(List<Block> blocks, PageRange range) {
        List<Block> completed = new ArrayList<>(blocks);
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Paragraph paragraph) {
            List<Inline> content = new ArrayList<>(paragraph.content());
            content.add(new Inline.Plain(NO_BREAK_SPACE + range.text()));
            completed.set(last, new Block.Paragraph(List.copyOf(content)));
        }
        return List.copyOf(completed);
    }
}
