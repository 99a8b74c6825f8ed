package de.vertragswerk.write.docx;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import java.util.List;

/** Writes blocks as paragraphs and tables. */
final class Body implements Block.Visitor<Body> {
    private final Story story;
    private final Paragraphs paragraphs;
    private final Style style;

    private Body(Story story, Paragraphs paragraphs, Style style) {
        this.story = story;
        this.paragraphs = paragraphs;
        this.style = style;
    }

    static void write(List<Block> blocks, Story story) {
        new Body(story, new Paragraphs(story), Style.TEXT).all(blocks);
    }

    /** Blocks within a cell, which has to end with a paragraph. */
    static void cell(List<Block> blocks, Style style, Story story) {
        Paragraphs paragraphs = new Paragraphs(story);
        new Body(story, paragraphs, style).all(blocks);
        if (blocks.isEmpty() || blocks.get(blocks.size() - 1) instanceof Block.Table) {
            paragraphs.write(style, List.of());
        }
    }

    private Body all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private Body with(Style other) {
        return new Body(story, paragraphs, other);
    }

    @Override
    public Body paragraph(Block.Paragraph paragraph) {
        paragraphs.write(style, paragraph.content());
        return this;
    }

    @Override
    public Body heading(Block.Heading heading) {
        story.bookmarks().under(heading.id());
        Style ofLevel = Style.named(heading.level() == 1 ? "Titel" : "berschrift" + (heading.level() - 1));
        paragraphs.write(
                ofLevel,
                "",
                () -> story.marked(heading.id(), () -> {
                    if (!heading.label().isEmpty()) {
                        Inline lineBreak = heading.content().isEmpty() ? new Inline.Plain("") : new Inline.LineBreak();
                        Runs.write(List.of(new Inline.Plain(heading.label()), lineBreak), story);
                    }
                    Runs.write(heading.content(), story);
                }));
        return this;
    }

    @Override
    public Body labelled(Block.Labelled labelled) {
        return labelled(labelled.id(), labelled.label(), labelled.blocks());
    }

    /** A label stands in the first paragraph, or in one of its own where the blocks begin with something else. */
    private Body labelled(Id id, String label, List<Block> blocks) {
        Body inside = with(style.deeper());
        paragraphs.label(story.bookmarks().unit(id, label), label);
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph)) {
            paragraphs.write(inside.style, List.of());
        }
        inside.all(blocks);
        return this;
    }

    @Override
    public Body itemList(Block.ItemList list) {
        int position = 0;
        for (Item item : list.items()) {
            position++;
            String number = item.number().isEmpty() ? list.style().number(position) : item.number();
            labelled(item.id(), list.style().label(number), item.blocks());
        }
        return this;
    }

    @Override
    public Body table(Block.Table table) {
        Tables.grid(table, style.level(), story);
        paragraphs.write(Style.named("Tabellenende"), List.of());
        return this;
    }

    @Override
    public Body quoted(Block.Quoted quoted) {
        with(Style.named("Zitat")).all(quoted.blocks());
        return this;
    }

    @Override
    public Body image(Block.Image image) {
        story.picture(image.source())
                .ifPresentOrElse(
                        picture -> paragraphs.write(
                                Style.named("Bild"), "", () -> Drawing.write(picture, image.alternative(), story)),
                        () -> paragraphs.write(
                                style, List.of(new Inline.Plain("[Bild: " + image.alternative() + "]"))));
        return this;
    }

    @Override
    public Body container(Block.Container container) {
        return switch (container.kind()) {
            case SIGNATURES -> signatures(container);
            case ANNEX -> {
                paragraphs.page();
                yield all(container.blocks());
            }
            case CONTENTS -> contents();
            case PARTIES, WIDE, ITEM, AGREEMENT, PLATE -> all(container.blocks());
            default -> {
                with(Style.named(style(container.kind()))).all(container.blocks());
                yield this;
            }
        };
    }

    /** The style of a container's text; its id is the container's German name, as Word shows it. */
    private static String style(ContainerKind kind) {
        String german = kind.german();
        return Character.toUpperCase(german.charAt(0)) + german.substring(1);
    }

    private Body signatures(Block.Container container) {
        Tables.sideBySide(container.blocks(), Style.named(style(ContainerKind.SIGNATURE)), story);
        paragraphs.write(Style.named("Tabellenende"), List.of());
        return this;
    }

    /** A field that Word fills when its user asks for it. */
    private Body contents() {
        paragraphs.write(
                Style.named("Inhalt"),
                "",
                () -> story.xml()
                        .open("w:fldSimple", "w:instr", " TOC \\o \"1-2\" \\h ")
                        .open("w:r")
                        .open("w:t")
                        .text("Inhaltsverzeichnis: mit F9 aktualisieren")
                        .close()
                        .close()
                        .close());
        return this;
    }
}
