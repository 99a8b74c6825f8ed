package de.vertragswerk.ingest.majority;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The runs of text in blocks, apart from their shape: paragraphs, lists with their labels, tables. */
final class Runs {
    private Runs() {}

    /** The runs in the order in which {@link #with} takes them. */
    static List<List<Inline>> of(List<Block> blocks) {
        List<List<Inline>> runs = new ArrayList<>();
        new BlockRewriter() {
            @Override
            public List<Inline> inlines(List<Inline> inlines) {
                runs.add(inlines);
                return inlines;
            }
        }.blocks(blocks);
        return runs;
    }

    /** The blocks without their text; those of the same shape are equal. */
    static List<Block> shape(List<Block> blocks) {
        return new BlockRewriter() {
            @Override
            public List<Inline> inlines(List<Inline> inlines) {
                return List.of();
            }
        }.blocks(blocks);
    }

    /** All words with the labels of items. */
    static String labelled(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        new BlockRewriter() {
            @Override
            public List<Inline> inlines(List<Inline> inlines) {
                words.append(PlainText.line(inlines)).append(' ');
                return inlines;
            }

            @Override
            public Block itemList(Block.ItemList list) {
                int position = 0;
                for (Item item : list.items()) {
                    position++;
                    String number = item.number().isEmpty() ? list.style().number(position) : item.number();
                    words.append(list.style().label(number)).append(' ');
                    blocks(item.blocks());
                }
                return list;
            }
        }.blocks(blocks);
        return words.toString();
    }

    /** A shape filled with text. */
    static List<Block> with(List<Block> shape, List<List<Inline>> runs) {
        Iterator<List<Inline>> next = runs.iterator();
        return new BlockRewriter() {
            @Override
            public List<Inline> inlines(List<Inline> inlines) {
                return next.next();
            }
        }.blocks(shape);
    }
}
