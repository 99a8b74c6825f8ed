package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.List;

/** Sets blocks of every kind in one place. */
final class BlockSetter implements Block.Visitor<Place> {
    private final Workshop shop;
    private final Place place;

    private BlockSetter(Workshop shop, Place place) {
        this.shop = shop;
        this.place = place;
    }

    static void all(List<Block> blocks, Workshop shop, Place place) {
        BlockSetter setter = new BlockSetter(shop, place);
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).accept(setter);
            if (i + 1 < blocks.size() && leadsOn(blocks.get(i), blocks.get(i + 1))) {
                setter.leadOn(blocks.get(i + 1));
            }
        }
    }

    private void leadOn(Block next) {
        place.strips().keepNext(1);
        if (next instanceof Block.ItemList) {
            place.strips().setSpaceAfter(shop.style().itemSpace());
        }
    }

    /** Whether a list or table goes on with the sentence of the paragraph above it. */
    private static boolean leadsOn(Block block, Block next) {
        if (!(block instanceof Block.Paragraph paragraph)
                || !(next instanceof Block.ItemList || next instanceof Block.Table || next instanceof Block.Quoted)) {
            return false;
        }
        String words = PlainText.line(paragraph.content());
        return !words.isBlank() && !words.endsWith(".");
    }

    @Override
    public Place paragraph(Block.Paragraph paragraph) {
        ParagraphSetter.onGrid(shop).set(paragraph.content(), place);
        return place;
    }

    @Override
    public Place heading(Block.Heading heading) {
        if (!Outline.isBlank(heading)) {
            beginLine();
            new HeadingSetter(shop).set(heading, place);
        }
        return place;
    }

    @Override
    public Place labelled(Block.Labelled labelled) {
        shop.anchor(labelled.id(), place.strips());
        TextStyle text = place.room().text();
        place.strips().labels().add(shop.label(labelled.label(), place.room(), text.size() / 3));
        Room indented = place.room().indented(shop.style().label(), 0).with(text.spaced(text.before(), text.after()));
        Place inner = place.in(indented);
        all(labelled.blocks(), shop, inner);
        ParagraphSetter.onGrid(shop).setWaitingLabels(inner);
        return place;
    }

    @Override
    public Place itemList(Block.ItemList list) {
        if (!list.items().isEmpty()) {
            place.strips().labels().readAs(() -> place.parent().add("P"));
            new ListSetter(shop).set(list, place);
        }
        return place;
    }

    @Override
    public Place table(Block.Table table) {
        beginLine();
        new TableSetter(shop).set(table, place);
        return place;
    }

    @Override
    public Place quoted(Block.Quoted quoted) {
        double indent = shop.style().quoteIndent();
        Place inner = place.in(place.room().indented(indent, indent));
        all(quoted.blocks(), shop, inner.below(place.parent().add("BlockQuote")));
        return place;
    }

    @Override
    public Place image(Block.Image image) {
        beginLine();
        new ImageSetter(shop).set(image, place);
        return place;
    }

    @Override
    public Place container(Block.Container container) {
        new BoxSetter(shop).set(container, place);
        return place;
    }

    /** Puts labels that wait on a line of their own, as what comes has no line for them. */
    private void beginLine() {
        ParagraphSetter.onGrid(shop).setWaitingLabels(place);
    }
}
