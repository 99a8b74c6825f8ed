package de.vertragswerk.write.markdown;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Block.Alignment;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Documents of every shape that the dialect can express, the same ones for the same seed. */
final class RandomDocuments {
    private final Random random;
    private final String[] words;

    RandomDocuments(long seed, String... words) {
        this.random = new Random(seed);
        this.words = words;
    }

    Document next() {
        return new Document(DocumentHead.of("Titel", random.nextBoolean() ? "" : "Vermerk"), blocks(3, true));
    }

    private List<Block> blocks(int depth, boolean isOutside) {
        return several(() -> block(depth, isOutside));
    }

    private Block block(int depth, boolean isOutside) {
        return switch (random.nextInt(depth == 0 ? 3 : isOutside ? 9 : 6)) {
            case 0, 1 -> new Block.Paragraph(inlines(2));
            case 2 -> table();
            case 3, 4 -> list(depth);
            case 5 -> new Block.Quoted(blocks(depth - 1, false));
            case 6 -> new Block.Heading(random.nextInt(6) + 1, id(), random.nextBoolean() ? "" : "§ 3a", inlines(1));
            case 7 -> new Block.Container(one(ContainerKind.values()), id(), blocks(depth - 1, true));
            default -> new Block.Image("bild.png", word());
        };
    }

    private Block list(int depth) {
        ListStyle style = one(ListStyle.values());
        return new Block.ItemList(
                style,
                several(() -> new Item(
                        id(),
                        style != ListStyle.DASH && random.nextInt(9) == 0 ? "2a" : "",
                        blocks(depth - 1, false),
                        Origin.UNKNOWN)));
    }

    private Block table() {
        List<Alignment> alignments = several(() -> one(Alignment.values()));
        Supplier<List<List<Inline>>> row = () ->
                IntStream.range(0, alignments.size()).mapToObj(i -> inlines(1)).toList();
        return new Block.Table(alignments, row.get(), several(row));
    }

    private List<Inline> inlines(int depth) {
        return several(() -> switch (random.nextInt(depth == 0 ? 2 : 9)) {
            case 0, 1 -> new Inline.Plain(" " + word() + " " + word() + " ");
            case 2 -> new Inline.LineBreak();
            case 3 -> new Inline.Strong(inlines(depth - 1));
            case 4 -> new Inline.Emphasis(inlines(depth - 1));
            case 5 -> new Inline.Open(word(), Origin.UNKNOWN);
            case 6 -> new Inline.Inserted(inlines(depth - 1));
            case 7 -> new Inline.Deleted(inlines(depth - 1));
            default -> new Inline.Link("https://example.org/?a=1&b=(2)", inlines(depth - 1));
        });
    }

    private Id id() {
        return random.nextInt(3) > 0 ? Id.NONE : new Id("id-" + random.nextInt(100));
    }

    private String word() {
        return one(words);
    }

    private <T> T one(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> several(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(3) + 1; i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }
}
