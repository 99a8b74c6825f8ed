package de.vertragswerk.compare.amend;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.model.Metadata;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Agreements of invented sentences with everything that an agreement may have. */
public final class RandomAgreement {
    private static final List<String> WORDS = List.of(
            ("der die das den dem Kreis Stadt Gemeinde Kosten Daten nach mit für bis jährlich 3 Prozent § 7 Absatz 2"
                            + " Vertrag „Betrieb“ gilt zahlt erstattet und oder sowie Personal Fachverfahren Abrechnung")
                    .split(" ", -1));

    private final Random random;

    public RandomAgreement(Random random) {
        this.random = random;
    }

    public Agreement next() {
        List<Section> sections = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        boolean grouped = random.nextInt(4) == 0;
        for (int i = 0; i < count; i++) {
            List<Group> groups = grouped && (i == 0 || random.nextInt(3) == 0) ? List.of(group()) : List.of();
            sections.add(section(groups));
        }
        List<Annex> annexes =
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> annex()).toList();
        return numbered(new Agreement(
                new Metadata("probe", "", "", "", Optional.empty(), Optional.empty(), "", false),
                List.of(text("Vereinbarung über " + words(3))),
                List.of(),
                new Preamble(
                        random.nextBoolean() ? List.of() : List.of(paragraph()),
                        random.nextInt(3) == 0 ? List.of() : List.of(paragraph(), paragraph())),
                sections,
                new Closing(List.of(), List.of()),
                annexes));
    }

    Group group() {
        return new Group("Abschnitt", "", "Titel " + words(2));
    }

    Section section(List<Group> groups) {
        int count = 1 + random.nextInt(4);
        List<Subsection> subsections =
                IntStream.range(0, count).mapToObj(i -> subsection(count > 1)).toList();
        return new Section(Id.NONE, "", "", groups, heading(), subsections, false, Origin.UNKNOWN);
    }

    List<Inline> heading() {
        return List.of(text("Über " + words(2)));
    }

    Subsection subsection(boolean numbered) {
        List<Block> blocks = new ArrayList<>(List.of(paragraph()));
        int kind = random.nextInt(8);
        if (kind < 2) {
            blocks.add(list(0));
        } else if (kind == 2) {
            blocks.add(list(0));
            blocks.add(paragraph());
        } else if (kind == 3) {
            blocks.add(table());
        } else if (kind == 4) {
            blocks.add(list(0));
            blocks.add(paragraph());
            blocks.add(list(0));
        }
        return new Subsection(Id.NONE, "", numbered, blocks, Origin.UNKNOWN);
    }

    Annex annex() {
        return new Annex(Id.NONE, "", heading(), List.of(paragraph(), list(0), paragraph()), List.of(), Origin.UNKNOWN);
    }

    Block list(int depth) {
        ListStyle style = List.of(ListStyle.ARABIC, ListStyle.LETTER, ListStyle.DOUBLE_LETTER)
                .get(depth);
        if (depth == 0 && random.nextInt(5) == 0) {
            style = ListStyle.DASH;
        }
        List<Item> items = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> item(depth))
                .toList();
        return new Block.ItemList(style, items);
    }

    Item item(int depth) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(List.of(text(words(4) + ",")))));
        if (depth < 2 && random.nextInt(4) == 0) {
            blocks.add(list(depth + 1));
        }
        return new Item(Id.NONE, "", blocks, Origin.UNKNOWN);
    }

    Block table() {
        List<List<List<Inline>>> rows = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> List.of(List.<Inline>of(text(words(2))), List.<Inline>of(text(words(1)))))
                .toList();
        return new Block.Table(
                List.of(Block.Alignment.LEFT, Block.Alignment.RIGHT),
                List.of(List.of(text("Tag")), List.of(text("Betrag"))),
                rows);
    }

    Block paragraph() {
        StringBuilder sentences = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            sentences.append(sentence()).append(i == 0 ? "" : " ");
        }
        return new Block.Paragraph(List.of(text(sentences.toString())));
    }

    String sentence() {
        return "Die " + words(3 + random.nextInt(8)) + " ab.";
    }

    String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(words.isEmpty() ? "" : random.nextInt(9) == 0 ? ", " : " ")
                    .append(word());
        }
        return words.toString();
    }

    String word() {
        return random.nextInt(3) == 0 ? "Wort" + random.nextInt(60) : WORDS.get(random.nextInt(WORDS.size()));
    }

    static Inline text(String text) {
        return new Inline.Plain(text);
    }

    /** All units counted anew. */
    static Agreement numbered(Agreement agreement) {
        List<Section> sections = new ArrayList<>();
        int group = 0;
        for (Section section : agreement.sections()) {
            List<Group> groups = new ArrayList<>();
            for (Group each : section.groups()) {
                groups.add(new Group(each.kind(), Integer.toString(++group), each.title()));
            }
            sections.add(new Section(
                    Id.NONE,
                    Integer.toString(sections.size() + 1),
                    "",
                    groups,
                    section.heading(),
                    counted(section.subsections()),
                    false,
                    Origin.UNKNOWN));
        }
        List<Annex> annexes = new ArrayList<>();
        for (Annex annex : agreement.annexes()) {
            String number = agreement.annexes().size() == 1 ? "" : Integer.toString(annexes.size() + 1);
            annexes.add(new Annex(Id.NONE, number, annex.title(), blocks(annex.blocks()), List.of(), Origin.UNKNOWN));
        }
        return new Agreement(
                agreement.metadata(),
                agreement.title(),
                agreement.roles(),
                new Preamble(
                        blocks(agreement.preamble().formula()),
                        blocks(agreement.preamble().text())),
                sections,
                agreement.closing(),
                annexes);
    }

    static List<Subsection> counted(List<Subsection> subsections) {
        boolean single = subsections.size() == 1;
        List<Subsection> numbered = new ArrayList<>();
        for (Subsection subsection : subsections) {
            numbered.add(new Subsection(
                    Id.NONE,
                    single ? "" : Integer.toString(numbered.size() + 1),
                    !single,
                    blocks(subsection.blocks()),
                    Origin.UNKNOWN));
        }
        return numbered;
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(RandomAgreement::block).toList();
    }

    private static Block block(Block block) {
        if (!(block instanceof Block.ItemList list)) {
            return block;
        }
        List<Item> items = new ArrayList<>();
        for (Item item : list.items()) {
            String number = list.style().number(items.size() + 1);
            items.add(new Item(Id.NONE, number, blocks(item.blocks()), Origin.UNKNOWN));
        }
        return new Block.ItemList(list.style(), items);
    }
}
