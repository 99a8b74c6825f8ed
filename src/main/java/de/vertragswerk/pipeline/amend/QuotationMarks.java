package de.vertragswerk.pipeline.amend;

import de.vertragswerk.compare.amend.text.Quotes;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import java.util.ArrayList;
import java.util.List;

/** Puts what is quoted as a block into quotation marks, for editions on which nothing else shows that it is quoted. */
final class QuotationMarks extends BlockRewriter {
    private QuotationMarks() {}

    static Document set(Document document) {
        return new Document(document.head(), new QuotationMarks().blocks(document.blocks()));
    }

    @Override
    public Block quoted(Block.Quoted quoted) {
        return new Block.Quoted(closed(opened(new Inner().blocks(quoted.blocks()))));
    }

    private static List<Block> opened(List<Block> blocks) {
        List<Block> opened = new ArrayList<>(blocks);
        if (!blocks.isEmpty()) {
            opened.set(0, opened(blocks.get(0)));
        }
        return opened;
    }

    private static Block opened(Block block) {
        if (block instanceof Block.Labelled labelled) {
            return new Block.Labelled(labelled.id(), Quotes.OPENING + labelled.label(), labelled.blocks());
        }
        if (block instanceof Block.Heading heading) {
            return heading.label().isEmpty()
                    ? new Block.Heading(heading.level(), heading.id(), "", opening(heading.content()))
                    : new Block.Heading(
                            heading.level(), heading.id(), Quotes.OPENING + heading.label(), heading.content());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(opening(paragraph.content()));
        }
        if (block instanceof Block.ItemList list && !list.items().isEmpty()) {
            List<Item> items = new ArrayList<>(list.items());
            items.set(0, opened(list.style(), items.get(0)));
            return new Block.ItemList(list.style(), items);
        }
        return block;
    }

    /** The mark stands before the label; a dash has no number that could take it. */
    private static Item opened(ListStyle style, Item item) {
        if (style == ListStyle.DASH) {
            return new Item(item.id(), item.number(), opened(item.blocks()), item.origin());
        }
        String number = item.number().isEmpty() ? style.number(1) : item.number();
        return new Item(item.id(), Quotes.OPENING + number, item.blocks(), item.origin());
    }

    private static List<Block> closed(List<Block> blocks) {
        List<Block> closed = new ArrayList<>(blocks);
        int last = blocks.size() - 1;
        if (last >= 0) {
            closed.set(last, closed(blocks.get(last)));
        }
        return closed;
    }

    private static Block closed(Block block) {
        if (block instanceof Block.Labelled labelled) {
            return new Block.Labelled(labelled.id(), labelled.label(), closed(labelled.blocks()));
        }
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), heading.id(), heading.label(), closing(heading.content()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(closing(paragraph.content()));
        }
        if (block instanceof Block.ItemList list && !list.items().isEmpty()) {
            List<Item> items = new ArrayList<>(list.items());
            Item last = items.get(items.size() - 1);
            items.set(items.size() - 1, new Item(last.id(), last.number(), closed(last.blocks()), last.origin()));
            return new Block.ItemList(list.style(), items);
        }
        return block;
    }

    private static List<Inline> opening(List<Inline> content) {
        List<Inline> opened = new ArrayList<>(content);
        opened.add(0, new Inline.Plain(Character.toString(Quotes.OPENING)));
        return opened;
    }

    private static List<Inline> closing(List<Inline> content) {
        List<Inline> closed = new ArrayList<>(content);
        closed.add(new Inline.Plain(Character.toString(Quotes.CLOSING)));
        return closed;
    }

    /** The marks within a quotation are those of the second level. */
    private static final class Inner extends InlineRewriter {
        @Override
        public Inline plain(Inline.Plain plain) {
            return new Inline.Plain(Quotes.swapped(plain.text()));
        }
    }
}
