package de.vertragswerk.ingest.segment;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** §§ of every shape with words that mean nothing, the same ones for the same seed. */
final class RandomSections {
    private static final String[] SYLLABLES = {
        "ba", "dor", "fel", "gim", "hun", "kar", "lem", "mos", "nib", "pul", "rast", "sol", "tur", "wend", "zig"
    };

    private final Random random;

    RandomSections(long seed) {
        this.random = new Random(seed);
    }

    List<Section> next() {
        List<Section> sections = new ArrayList<>();
        int count = 2 + random.nextInt(6);
        for (int i = 1; i <= count; i++) {
            sections.add(section(Integer.toString(i)));
            if (random.nextInt(8) == 0) {
                sections.add(section(i + "a"));
            }
        }
        return sections;
    }

    private Section section(String number) {
        List<Subsection> subsections = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 1; i <= count; i++) {
            subsections.add(subsection(Integer.toString(i), true));
        }
        if (count == 0) {
            subsections.add(subsection("", false));
        }
        List<Inline> title = text(noun() + " und " + noun());
        return new Section(Id.NONE, number, "", List.of(), title, subsections, false, Origin.UNKNOWN);
    }

    private Subsection subsection(String number, boolean numbered) {
        List<Block> blocks = new ArrayList<>();
        boolean lists = random.nextInt(3) == 0;
        blocks.add(paragraph(sentences(lists ? ":" : ".")));
        for (int i = 0; lists && i < 1 + random.nextInt(2); i++) {
            ListStyle style = one(ListStyle.ARABIC, ListStyle.ARABIC_PAREN, ListStyle.LETTER, ListStyle.DASH);
            blocks.add(list(style, 2));
            if (random.nextBoolean()) {
                blocks.add(paragraph(sentences(".")));
            } else {
                break;
            }
        }
        return new Subsection(Id.NONE, number, numbered, blocks, Origin.UNKNOWN);
    }

    private Block list(ListStyle style, int depth) {
        List<Item> items = new ArrayList<>();
        int count = 2 + random.nextInt(4);
        for (int i = 1; i <= count; i++) {
            List<Block> blocks = new ArrayList<>();
            boolean inner = depth > 0 && style != ListStyle.DASH && random.nextInt(4) == 0;
            blocks.add(paragraph(words(2 + random.nextInt(14)) + (inner ? ":" : i < count ? "," : ".")));
            if (inner) {
                blocks.add(list(below(style), depth - 1));
            }
            String number = style == ListStyle.DASH ? "" : style.number(i);
            items.add(new Item(Id.NONE, number, blocks, Origin.UNKNOWN));
        }
        return new Block.ItemList(style, items);
    }

    private ListStyle below(ListStyle style) {
        return switch (style) {
            case ARABIC, ARABIC_PAREN -> one(ListStyle.LETTER, ListStyle.LETTER_DOT, ListStyle.DASH);
            case LETTER, LETTER_DOT -> one(ListStyle.DOUBLE_LETTER, ListStyle.DASH);
            default -> ListStyle.DASH;
        };
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(text(words));
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Plain(words));
    }

    private String sentences(String end) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(noun()).append(' ').append(words(3 + random.nextInt(15)));
            text.append(i == count - 1 ? end : ".");
        }
        return text.toString();
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(random.nextInt(4) == 0 ? noun() : word());
        }
        return text.toString();
    }

    private String noun() {
        String word = word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Only the first letter is a q, so that no two words together look like a third. */
    private String word() {
        StringBuilder word = new StringBuilder("q");
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            word.append(one(SYLLABLES));
        }
        return word.toString();
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
