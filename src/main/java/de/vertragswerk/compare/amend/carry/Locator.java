package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.Step;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Sentences;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;

/** Finds places in an agreement. */
final class Locator {
    private final Parts parts;

    Locator(Agreement agreement) {
        this.parts = new Parts(agreement);
    }

    /** The units among which those of a kind stand that a place contains. */
    Series<?> series(Place parent, StepKind kind) {
        if (kind == StepKind.SECTION) {
            return sections();
        }
        if (kind == StepKind.ANNEX) {
            return annexes();
        }
        if (kind == StepKind.SUBSECTION) {
            return subsections(parent);
        }
        throw nowhere(parent.down(kind, ""));
    }

    Series<Section> sections() {
        return new Series<>(parts.sections(), SectionType.SECTIONS);
    }

    Series<Annex> annexes() {
        return new Series<>(parts.annexes(), AnnexType.ANNEXES);
    }

    Spot<Section> section(Place place) {
        if (place.isWhole() || place.last().kind() != StepKind.SECTION) {
            throw nowhere(place);
        }
        return sections().unit(place.last().number());
    }

    Series<Subsection> subsections(Place section) {
        Spot<Section> spot = section(section);
        return new Series<>(
                spot.down(spot.value().subsections(), changed -> SectionType.withSubsections(spot.value(), changed)),
                SubsectionType.SUBSECTIONS);
    }

    /** The title of a § or an annex, or of the agreement. */
    Spot<List<Inline>> heading(Place place) {
        Step last = place.last();
        if (last.kind() == StepKind.TITLE) {
            return parts.title();
        }
        Place unit = place.parent();
        if (!unit.isWhole() && unit.last().kind() == StepKind.ANNEX) {
            Spot<Annex> annex = annexes().unit(unit.last().number());
            return annex.down(annex.value().title(), title -> AnnexType.withTitle(annex.value(), title));
        }
        Spot<Section> section = section(unit);
        return section.down(section.value().heading(), heading -> SectionType.withHeading(section.value(), heading));
    }

    /** The blocks of what has blocks. */
    Spot<List<Block>> blocks(Place place) {
        if (place.isWhole()) {
            throw nowhere(place);
        }
        Step last = place.last();
        return switch (last.kind()) {
            case FORMULA -> parts.formula();
            case PREAMBLE -> parts.preamble();
            case CLOSING -> parts.closing();
            case ANNEX -> {
                Spot<Annex> annex = annexes().unit(last.number());
                yield annex.down(annex.value().blocks(), blocks -> AnnexType.withBlocks(annex.value(), blocks));
            }
            case SECTION -> onlySubsection(place);
            case SUBSECTION -> blocks(subsections(place.parent()).unit(last.number()));
            case SENTENCE -> blocks(place.parent());
            case NUMBER, LETTER, DOUBLE_LETTER, DASH -> {
                Spot<Item> item = items(place).unit(last.number());
                yield item.down(item.value().blocks(), blocks -> ItemType.withBlocks(item.value(), blocks));
            }
            default -> throw nowhere(place);
        };
    }

    private static Spot<List<Block>> blocks(Spot<Subsection> subsection) {
        return subsection.down(
                subsection.value().blocks(), blocks -> SubsectionType.withBlocks(subsection.value(), blocks));
    }

    private Spot<List<Block>> onlySubsection(Place section) {
        Series<Subsection> subsections = subsections(section);
        if (!subsections.has("")) {
            throw new Refused(
                    section + " hat nummerierte Absätze.", "Den Absatz nennen, etwa „" + section + " Absatz 1“.");
        }
        return blocks(subsections.unit(""));
    }

    /** The list that an item stands in. Where there are several, the sentence before the item says which is meant. */
    Series<Item> items(Place item) {
        StepKind kind = item.last().kind();
        Spot<List<Block>> blocks = blocks(item.parent());
        List<Integer> found = new ArrayList<>();
        for (int i : lists(blocks.value(), kind)) {
            if (list(blocks, i).has(item.last().number())) {
                found.add(i);
            }
        }
        if (found.size() > 1 && item.parent().last().kind() == StepKind.SENTENCE) {
            String sentence = item.parent().last().number();
            found.removeIf(i -> !sentence.equals(Integer.toString(sentences(blocks.value(), i))));
        }
        if (found.size() != 1) {
            throw new Refused(
                    "„" + item + "“ gibt es " + (found.isEmpty() ? "nicht." : "mehrmals."),
                    found.isEmpty()
                            ? "Stellen nach den Nummern vor der Änderung benennen."
                            : "Den Satz nennen, zu dem die Aufzählung gehört.");
        }
        return list(blocks, found.get(0));
    }

    /** The list of a kind to which an item can be added. */
    Series<Item> onlyList(Place parent, StepKind kind) {
        Spot<List<Block>> blocks = blocks(parent);
        List<Integer> lists = lists(blocks.value(), kind);
        if (lists.size() != 1) {
            throw new Refused(
                    "Dort " + (lists.isEmpty() ? "steht keine Aufzählung" : "stehen mehrere Aufzählungen")
                            + " mit dieser Beschriftung.",
                    "Sagen, hinter welchem Punkt eingefügt wird.");
        }
        return list(blocks, lists.get(0));
    }

    private static Series<Item> list(Spot<List<Block>> blocks, int index) {
        Block.ItemList list = (Block.ItemList) blocks.value().get(index);
        return new Series<>(
                blocks.down(list.items(), items -> {
                    List<Block> changed = new ArrayList<>(blocks.value());
                    changed.set(index, new Block.ItemList(list.style(), items));
                    return changed;
                }),
                new ItemType(list.style()));
    }

    private static List<Integer> lists(List<Block> blocks, StepKind kind) {
        List<Integer> lists = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.ItemList list && StepKind.of(list.style()) == kind) {
                lists.add(i);
            }
        }
        return lists;
    }

    private static int sentences(List<Block> blocks, int before) {
        return Sentences.split(BlockText.of(blocks.subList(0, before))).size();
    }

    static Refused nowhere(Place place) {
        return new Refused(
                place.isWhole() ? "Es ist keine Stelle genannt." : "„" + place + "“ ist keine Stelle des Textes.",
                "Stellen so benennen wie „§ 2 Absatz 1 Satz 2 Nummer 3“.");
    }
}
