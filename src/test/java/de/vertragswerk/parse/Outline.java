package de.vertragswerk.parse;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.model.Target;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as one short line, for assertions: {@code p(Der b(Kreis)) list ARABIC [p(eins) | #a p(zwei)]}. */
final class Outline implements Block.Visitor<String>, Inline.Visitor<String> {
    private static final Outline OUTLINE = new Outline();

    private Outline() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(OUTLINE)).collect(Collectors.joining(" "));
    }

    static List<String> ofSubsections(List<Subsection> subsections) {
        return subsections.stream()
                .map(subsection -> (subsection.numbered() ? "(" + subsection.number() + ") " : "")
                        + name(subsection.id())
                        + of(subsection.blocks()))
                .toList();
    }

    static String ofInlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(OUTLINE)).collect(Collectors.joining());
    }

    private static String name(Id id) {
        return id.isPresent() ? "#" + id + " " : "";
    }

    private static String item(Item item) {
        String number = item.number().isEmpty() ? "" : "=" + item.number() + " ";
        return name(item.id()) + number + of(item.blocks());
    }

    private static String cells(List<List<Inline>> cells) {
        return cells.stream().map(Outline::ofInlines).collect(Collectors.joining(" | "));
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "p(" + ofInlines(paragraph.content()) + ")";
    }

    @Override
    public String itemList(Block.ItemList list) {
        return "list " + list.style()
                + list.items().stream().map(Outline::item).collect(Collectors.joining(" | ", " [", "]"));
    }

    @Override
    public String table(Block.Table table) {
        return "table " + table.alignments() + " [" + cells(table.header())
                + table.rows().stream().map(row -> " / " + cells(row)).collect(Collectors.joining()) + "]";
    }

    @Override
    public String heading(Block.Heading heading) {
        return "h" + heading.level() + "(" + name(heading.id())
                + (heading.label().isEmpty() ? "" : "<" + heading.label() + "> ") + ofInlines(heading.content()) + ")";
    }

    @Override
    public String labelled(Block.Labelled labelled) {
        return labelled.label() + "[" + name(labelled.id()) + of(labelled.blocks()) + "]";
    }

    @Override
    public String quoted(Block.Quoted quoted) {
        return "quote[" + of(quoted.blocks()) + "]";
    }

    @Override
    public String image(Block.Image image) {
        return "image(" + image.source() + ": " + image.alternative() + ")";
    }

    @Override
    public String container(Block.Container container) {
        return container.kind() + "[" + name(container.id()) + of(container.blocks()) + "]";
    }

    @Override
    public String plain(Inline.Plain plain) {
        return plain.text();
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "b(" + ofInlines(strong.content()) + ")";
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "i(" + ofInlines(emphasis.content()) + ")";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "⏎";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return "ref(" + reference.targets().stream().map(Outline::target).collect(Collectors.joining(","))
                + (reference.text().isEmpty() ? "" : ": " + reference.text()) + ")";
    }

    private static String target(Target target) {
        return target.id() + (target.sentence() == 0 ? "" : "/" + target.sentence());
    }

    @Override
    public String citation(Inline.Citation citation) {
        return "cite(" + citation.provision() + " " + citation.law() + " " + citation.form() + ")";
    }

    @Override
    public String open(Inline.Open open) {
        return "open(" + open.description() + ")";
    }

    @Override
    public String filled(Inline.Filled filled) {
        return "filled(" + filled.role() + ": " + filled.text() + ")";
    }

    @Override
    public String link(Inline.Link link) {
        return "link(" + link.destination() + ": " + ofInlines(link.content()) + ")";
    }

    @Override
    public String inserted(Inline.Inserted inserted) {
        return "inserted(" + ofInlines(inserted.content()) + ")";
    }

    @Override
    public String deleted(Inline.Deleted deleted) {
        return "deleted(" + ofInlines(deleted.content()) + ")";
    }
}
