package de.vertragswerk.compare.amend;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What people do to an agreement: they insert, strike, move, split and merge units and change words anywhere. */
public final class RandomEdits {
    private final Random random;
    private final RandomAgreement fresh;

    public RandomEdits(Random random) {
        this.random = random;
        this.fresh = new RandomAgreement(random);
    }

    public Agreement edited(Agreement agreement, int edits) {
        Agreement edited = agreement;
        for (int i = 0; i < edits; i++) {
            edited = edit(edited);
        }
        return RandomAgreement.numbered(edited);
    }

    /** The same for a text that keeps its numbers: what is struck leaves a gap, what is inserted has a number between. */
    Agreement keepingNumbers(Agreement agreement, int edits) {
        List<Section> sections = new ArrayList<>(agreement.sections());
        for (int i = 0; i < edits; i++) {
            int index = random.nextInt(sections.size());
            Section section = sections.get(index);
            String inserted = section.number() + "a";
            boolean taken = sections.stream().anyMatch(other -> other.number().equals(inserted));
            switch (random.nextInt(3)) {
                case 0 -> sections.set(index, struck(section));
                case 1 -> {
                    if (!taken && section.number().matches("[0-9]+")) {
                        sections.add(index + 1, numbered(fresh.section(List.of()), inserted));
                    }
                }
                default -> sections.set(index, keepingNumbers(section));
            }
        }
        return with(agreement, agreement.title(), agreement.preamble(), sections, agreement.annexes());
    }

    private Section keepingNumbers(Section section) {
        List<Subsection> subsections = new ArrayList<>(section.subsections());
        if (subsections.size() < 2) {
            return section;
        }
        int index = random.nextInt(subsections.size());
        Subsection old = subsections.get(index);
        String inserted = old.number() + "a";
        boolean taken = subsections.stream().anyMatch(other -> other.number().equals(inserted));
        if (random.nextBoolean()) {
            Block gone = new Block.Paragraph(List.of(RandomAgreement.text("(weggefallen)")));
            subsections.set(index, new Subsection(Id.NONE, old.number(), true, List.of(gone), Origin.UNKNOWN));
        } else if (!taken && old.number().matches("[0-9]+")) {
            subsections.add(
                    index + 1, new Subsection(Id.NONE, inserted, true, List.of(fresh.paragraph()), Origin.UNKNOWN));
        }
        return new Section(
                Id.NONE,
                section.number(),
                "",
                section.groups(),
                section.heading(),
                subsections,
                section.struck(),
                Origin.UNKNOWN);
    }

    private static Section struck(Section section) {
        return new Section(
                Id.NONE,
                section.number(),
                "",
                section.groups(),
                List.of(RandomAgreement.text("(weggefallen)")),
                List.of(),
                true,
                Origin.UNKNOWN);
    }

    private static Section numbered(Section section, String number) {
        return new Section(
                Id.NONE,
                number,
                "",
                section.groups(),
                section.heading(),
                RandomAgreement.counted(section.subsections()),
                false,
                Origin.UNKNOWN);
    }

    private Agreement edit(Agreement agreement) {
        Preamble preamble = agreement.preamble();
        return switch (random.nextInt(14)) {
            case 0 -> with(agreement, line(agreement.title()), preamble, agreement.sections(), agreement.annexes());
            case 1 -> with(agreement, new Preamble(blocks(preamble.formula()), preamble.text()));
            case 2 -> with(agreement, new Preamble(preamble.formula(), blocks(preamble.text())));
            case 3 ->
                with(
                        agreement,
                        agreement.title(),
                        preamble,
                        agreement.sections(),
                        series(agreement.annexes(), fresh::annex, this::annex));
            default ->
                with(
                        agreement,
                        agreement.title(),
                        preamble,
                        series(agreement.sections(), () -> fresh.section(List.of()), this::section),
                        agreement.annexes());
        };
    }

    /** One unit more, less, elsewhere or changed. */
    private <T> List<T> series(List<T> units, Supplier<T> another, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(units);
        int kind = random.nextInt(10);
        if (units.isEmpty() || kind == 0) {
            changed.add(random.nextInt(units.size() + 1), another.get());
        } else if (kind == 1 && units.size() > 1) {
            changed.remove(random.nextInt(units.size()));
        } else if (kind == 2) {
            T moved = changed.remove(random.nextInt(units.size()));
            changed.add(random.nextInt(changed.size() + 1), moved);
        } else {
            int index = random.nextInt(units.size());
            changed.set(index, change.apply(units.get(index)));
        }
        return changed;
    }

    private Section section(Section section) {
        int kind = random.nextInt(10);
        List<Inline> heading = kind == 0 ? line(section.heading()) : section.heading();
        List<Group> groups =
                kind != 1 ? section.groups() : section.groups().isEmpty() ? List.of(fresh.group()) : List.of();
        List<Subsection> subsections = section.subsections();
        if (kind == 2) {
            subsections = split(subsections);
        } else if (kind == 3) {
            subsections = merged(subsections);
        } else if (kind > 3) {
            subsections = series(subsections, () -> fresh.subsection(true), this::subsection);
        }
        return new Section(Id.NONE, "", "", groups, heading, subsections, false, Origin.UNKNOWN);
    }

    private static List<Subsection> split(List<Subsection> subsections) {
        Subsection first = subsections.get(0);
        if (first.blocks().size() < 2) {
            return subsections;
        }
        List<Subsection> split = new ArrayList<>(subsections);
        split.set(0, with(first, first.blocks().subList(0, 1)));
        split.add(1, with(first, first.blocks().subList(1, first.blocks().size())));
        return split;
    }

    private static List<Subsection> merged(List<Subsection> subsections) {
        if (subsections.size() < 2) {
            return subsections;
        }
        List<Subsection> merged = new ArrayList<>(subsections);
        List<Block> blocks = new ArrayList<>(subsections.get(0).blocks());
        blocks.addAll(merged.remove(1).blocks());
        merged.set(0, with(subsections.get(0), blocks));
        return merged;
    }

    private Subsection subsection(Subsection subsection) {
        return with(subsection, blocks(subsection.blocks()));
    }

    private static Subsection with(Subsection subsection, List<Block> blocks) {
        return new Subsection(Id.NONE, "", subsection.numbered(), blocks, Origin.UNKNOWN);
    }

    private Annex annex(Annex annex) {
        boolean title = random.nextInt(4) == 0;
        return new Annex(
                Id.NONE,
                "",
                title ? line(annex.title()) : annex.title(),
                title ? annex.blocks() : blocks(annex.blocks()),
                List.of(),
                Origin.UNKNOWN);
    }

    private List<Block> blocks(List<Block> blocks) {
        if (blocks.isEmpty() || random.nextInt(12) == 0) {
            List<Block> more = new ArrayList<>(blocks);
            more.add(fresh.paragraph());
            return more;
        }
        List<Block> changed = new ArrayList<>(blocks);
        int index = random.nextInt(blocks.size());
        changed.set(index, block(blocks.get(index)));
        return changed;
    }

    private Block block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(random.nextInt(3) == 0 ? sentences(paragraph) : line(paragraph.content()));
        }
        if (block instanceof Block.ItemList list) {
            return new Block.ItemList(list.style(), series(list.items(), () -> fresh.item(2), this::item));
        }
        return block instanceof Block.Table table ? table(table) : block;
    }

    private Item item(Item item) {
        return new Item(Id.NONE, "", blocks(item.blocks()), Origin.UNKNOWN);
    }

    private Block table(Block.Table table) {
        List<List<List<Inline>>> rows = new ArrayList<>(table.rows());
        int index = random.nextInt(rows.size());
        if (random.nextBoolean()) {
            rows.set(
                    index, List.of(line(rows.get(index).get(0)), rows.get(index).get(1)));
        } else {
            rows.add(index, rows.get(index));
        }
        return new Block.Table(table.alignments(), table.header(), rows);
    }

    /** A sentence more or less. */
    private List<Inline> sentences(Block.Paragraph paragraph) {
        String text = PlainText.line(paragraph.content());
        int end = text.indexOf(". ");
        if (end > 0 && random.nextBoolean()) {
            return List.of(RandomAgreement.text(text.substring(end + 2)));
        }
        return List.of(RandomAgreement.text(
                random.nextBoolean() ? text + " " + fresh.sentence() : fresh.sentence() + " " + text));
    }

    /** A word changed, struck, inserted, twice or moved. */
    private List<Inline> line(List<Inline> line) {
        List<String> words = new ArrayList<>(Arrays.asList(PlainText.line(line).split(" ", -1)));
        int at = random.nextInt(words.size());
        switch (random.nextInt(4)) {
            case 0 -> words.add(at, fresh.word());
            case 1 -> words.set(at, words.get(at).matches("\\p{L}+") ? fresh.word() : words.get(at));
            case 2 -> {
                if (words.size() > 3 && at < words.size() - 1) {
                    words.remove(at);
                }
            }
            default -> words.set(words.size() - 1, words.get(words.size() - 1).replaceAll("[.,]$", ";"));
        }
        return List.of(RandomAgreement.text(String.join(" ", words)));
    }

    private static Agreement with(Agreement agreement, Preamble preamble) {
        return with(agreement, agreement.title(), preamble, agreement.sections(), agreement.annexes());
    }

    private static Agreement with(
            Agreement agreement, List<Inline> title, Preamble preamble, List<Section> sections, List<Annex> annexes) {
        return new Agreement(
                agreement.metadata(), title, agreement.roles(), preamble, sections, agreement.closing(), annexes);
    }
}
