package de.vertragswerk.write;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Target;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Short ways to build blocks for tests. */
public final class Blocks {
    private Blocks() {}

    public static Inline text(String text) {
        return new Inline.Plain(text);
    }

    public static Inline open(String description) {
        return new Inline.Open(description, Origin.UNKNOWN);
    }

    public static Inline filled(String text) {
        return new Inline.Filled("kommune", text);
    }

    public static Inline reference(String id, String text) {
        return new Inline.Reference(List.of(new Target(new Id(id), 0)), text, Origin.UNKNOWN);
    }

    /** Lines of an address or a signature. */
    public static Block lines(String... lines) {
        return new Block.Paragraph(Arrays.stream(lines)
                .flatMap(line -> Stream.of(new Inline.LineBreak(), text(line)))
                .skip(1)
                .toList());
    }

    public static Block paragraph(String text) {
        return paragraph(text(text));
    }

    public static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content));
    }

    public static Block heading(int level, String id, String label, String text) {
        return new Block.Heading(level, new Id(id), label, List.of(text(text)));
    }

    public static Block labelled(String id, String label, Block... blocks) {
        return new Block.Labelled(new Id(id), label, List.of(blocks));
    }

    public static Block list(ListStyle style, Item... items) {
        return new Block.ItemList(style, List.of(items));
    }

    public static Item item(Block... blocks) {
        return item("", "", blocks);
    }

    public static Item item(String text) {
        return item("", "", paragraph(text));
    }

    public static Item item(String id, String number, Block... blocks) {
        return new Item(new Id(id), number, List.of(blocks), Origin.UNKNOWN);
    }

    public static Block container(ContainerKind kind, Block... blocks) {
        return new Block.Container(kind, Id.NONE, List.of(blocks));
    }

    public static Block table(List<Block.Alignment> alignments, List<String> header, List<List<String>> rows) {
        return new Block.Table(
                alignments, cells(header), rows.stream().map(Blocks::cells).toList());
    }

    private static List<List<Inline>> cells(List<String> texts) {
        return texts.stream()
                .map(text -> text.isEmpty() ? List.<Inline>of() : List.of(text(text)))
                .toList();
    }
}
