package de.vertragswerk.compare.amend;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;
import de.vertragswerk.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text as an amendment quotes it: what a definition filled in is text, names of units are gone, blanks are plain. */
final class QuotedWording extends InlineRewriter {
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,8}");
    private static final QuotedWording WORDING = new QuotedWording();

    private QuotedWording() {}

    static List<Block> of(List<Block> blocks) {
        return WORDING.blocks(blocks);
    }

    @Override
    public Id id(Id id) {
        return Id.NONE;
    }

    /** Items that show no number of their own are counted on. */
    @Override
    public Block itemList(Block.ItemList list) {
        List<Item> items = new ArrayList<>();
        int next = 1;
        for (Item item : list.items()) {
            String number = item.number().isEmpty() ? list.style().number(next) : item.number();
            next = FIGURE.matcher(number).matches()
                    ? Integer.parseInt(number) + 1
                    : item.number().isEmpty() ? next + 1 : next;
            items.add(new Item(Id.NONE, number, blocks(item.blocks()), item.origin()));
        }
        return new Block.ItemList(list.style(), items);
    }

    /** Stretches of text side by side are one. */
    @Override
    public List<Inline> inlines(List<Inline> inlines) {
        List<Inline> merged = new ArrayList<>();
        for (Inline inline : super.inlines(inlines)) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last) instanceof Inline.Plain before && inline instanceof Inline.Plain plain) {
                merged.set(last, new Inline.Plain(before.text() + plain.text()));
            } else {
                merged.add(inline);
            }
        }
        return List.copyOf(merged);
    }

    @Override
    public Inline plain(Inline.Plain plain) {
        return text(plain.text());
    }

    @Override
    public Inline reference(Inline.Reference reference) {
        return text(reference.text());
    }

    @Override
    public Inline citation(Inline.Citation citation) {
        return text(citation.text());
    }

    @Override
    public Inline filled(Inline.Filled filled) {
        return text(filled.text());
    }

    private static Inline text(String text) {
        return new Inline.Plain(text.replace('\u00a0', ' '));
    }
}
