package de.vertragswerk.parse;

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
import de.vertragswerk.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random documents that Markdown expresses without loss: text merged, trimmed and not emphasised twice. */
final class NormalDocuments {
    private static final String[] WORDS = {
        "Wort",
        "z. B.",
        "1. Januar",
        "12.",
        "(1)",
        "(2a)",
        "a)",
        "aa)",
        "b.",
        "# so",
        "#",
        "- so",
        "-",
        "> so",
        "a|b",
        "|",
        "{#a}",
        "{nummer=2a}",
        "{.offen}",
        "[x](y)",
        "[a]{.offen}",
        "[x]: y",
        "![x](y)",
        "*",
        "**",
        "_a_",
        "::: anlage",
        ":::",
        "\\",
        "\\*",
        "`a`",
        "```",
        "&amp;",
        "&#65;",
        "<b>",
        "</b>",
        "<!-- -->",
        "<https://a.de>",
        "§ 3 a",
        "€",
        "😀",
        "!",
        "---",
        "===",
        "+",
        "~~",
        "„so“",
        "ä\u0308",
        "\u00a0",
        "a\u00a0b",
        "x\ty",
        "$",
        "${x}",
        "*a*b*",
        "__",
        "]",
        "[",
        "(#a)",
        "\udbc0\udc00",
        "\udb80\udc00",
        "http://a.de/_b_"
    };
    private static final String[] DESTINATIONS = {
        "https://example.org/?a=1&b=(2)", "x.html#\"a\"", "mailto:a@b.de", "a\\b", "&amp;", "a_b*c*", "data:;,[x]{y}|`"
    };

    private final Random random;

    NormalDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** A document whose blocks stand inside one another to a depth. */
    Document next(int depth) {
        List<Block> blocks = new ArrayList<>(blocks(depth));
        if (random.nextBoolean()) {
            blocks.add(container(depth));
        }
        return new Document(head(), blocks);
    }

    private DocumentHead head() {
        return new DocumentHead(maybe(), maybe(), maybe(), maybe(), maybe(), 1 + random.nextInt(400));
    }

    private String maybe() {
        return random.nextBoolean() ? "" : text();
    }

    private Block container(int depth) {
        List<Block> blocks = new ArrayList<>(blocks(1));
        if (depth > 0) {
            blocks.add(container(depth - 1));
        }
        return new Block.Container(one(ContainerKind.values()), id(), blocks);
    }

    /** What stands behind an Absatz number belongs to it, so these come last. */
    private List<Block> blocks(int depth) {
        List<Block> blocks = several(() -> random.nextInt(5) == 0 ? heading() : block(depth));
        while (random.nextInt(3) == 0) {
            blocks.add(new Block.Labelled(id(), one("(1)", "(2a)", "(13)"), several(() -> block(depth))));
        }
        return blocks;
    }

    /** What begins with "§ 3" would be its number. */
    private Block heading() {
        List<Inline> content = new ArrayList<>(List.of(new Inline.Plain("Titel ")));
        content.add(special(1));
        return new Block.Heading(
                random.nextInt(6) + 1, id(), one("", "§ 3", "§ 17a", "§\u00a04", "189", "B:"), content);
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0, 1 -> new Block.Paragraph(inlines(2, true));
            case 2 -> table();
            case 3 -> new Block.Image(one(DESTINATIONS), text());
            case 4, 5 -> list(depth);
            default -> new Block.Quoted(blocks(depth - 1));
        };
    }

    private Block list(int depth) {
        ListStyle style = one(ListStyle.values());
        String fixed = style == ListStyle.DASH ? "" : "2a";
        return new Block.ItemList(
                style,
                several(() -> new Item(
                        id(),
                        random.nextInt(5) == 0 ? fixed : "",
                        random.nextInt(9) == 0 ? List.of() : several(() -> block(depth - 1)),
                        Origin.UNKNOWN)));
    }

    private Block table() {
        List<Alignment> alignments = several(() -> one(Alignment.values()));
        Supplier<List<Inline>> cell = () -> random.nextInt(4) == 0 ? List.of() : inlines(1, false);
        Supplier<List<List<Inline>>> row = () ->
                IntStream.range(0, alignments.size()).mapToObj(i -> cell.get()).toList();
        return new Block.Table(alignments, row.get(), several(row));
    }

    /** Text and other inlines in turns, so that no two texts meet. */
    private List<Inline> inlines(int depth, boolean breaks) {
        List<Inline> inlines = new ArrayList<>();
        boolean begins = random.nextBoolean();
        if (begins) {
            inlines.add(new Inline.Plain(text() + blank()));
        }
        for (int i = random.nextInt(3) + (begins ? 0 : 1); i > 0; i--) {
            boolean broken = breaks && !inlines.isEmpty() && random.nextInt(6) == 0 && trimLast(inlines);
            if (broken) {
                inlines.add(new Inline.LineBreak());
            }
            inlines.add(special(depth));
            inlines.add(new Inline.Plain(blank() + text() + blank()));
        }
        trimLast(inlines);
        return List.copyOf(inlines);
    }

    private static boolean trimLast(List<Inline> inlines) {
        int last = inlines.size() - 1;
        if (inlines.get(last) instanceof Inline.Plain plain) {
            inlines.set(last, new Inline.Plain(plain.text().stripTrailing()));
        }
        return true;
    }

    private Inline special(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> new Inline.Open(text(), Origin.UNKNOWN);
            case 1 -> new Inline.Reference(List.of(new Target(new Id("ziel"), 0)), text(), Origin.UNKNOWN);
            case 2 ->
                new Inline.Reference(
                        List.of(new Target(new Id("a"), 2), new Target(new Id("b"), 0)), "", Origin.UNKNOWN);
            case 3 -> new Inline.Strong(List.of(new Inline.Plain(text())));
            case 4 ->
                new Inline.Emphasis(List.of(
                        new Inline.Plain(text() + " "),
                        new Inline.Strong(List.of(new Inline.Plain(text()))),
                        new Inline.Plain(" " + text())));
            default ->
                new Inline.Link(
                        one(DESTINATIONS),
                        List.of(
                                new Inline.Plain(text() + blank()),
                                new Inline.Strong(List.of(new Inline.Plain(text())))));
        };
    }

    /** One to three words, without blanks around them. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(word()).append(blank());
        }
        String trimmed = text.toString().replaceAll("^[\\s\u00a0]+|[\\s\u00a0]+$", "");
        return trimmed.isEmpty() ? "leer" : trimmed;
    }

    private String word() {
        return random.nextInt(8) == 0 ? Character.toString(0x20 + random.nextInt(0x5f)) : one(WORDS);
    }

    private String blank() {
        return one("", " ");
    }

    private Id id() {
        return random.nextInt(3) > 0 ? Id.NONE : new Id("id-" + random.nextInt(100));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> several(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            all.add(one.get());
        }
        return all;
    }
}
