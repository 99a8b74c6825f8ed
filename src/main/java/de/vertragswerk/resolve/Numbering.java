package de.vertragswerk.resolve;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.Closing;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gives a number to each unit that has none, or to each anew. */
final class Numbering {
    private final Renumbering renumbering;
    private final boolean anew;
    private final Map<String, Integer> groups = new LinkedHashMap<>();

    private Numbering(Renumbering renumbering, boolean anew) {
        this.renumbering = renumbering;
        this.anew = anew;
    }

    /** An agreement with all its units numbered; those that have a number keep it. */
    static Agreement of(Agreement agreement, Renumbering renumbering) {
        return new Numbering(renumbering, false).agreement(agreement);
    }

    /** An agreement with all its units counted through, whatever their numbers were; only fixed ones of §§ stay. */
    static Agreement anew(Agreement agreement) {
        return new Numbering(Renumbering.CONTINUOUS, true).agreement(agreement);
    }

    private Agreement agreement(Agreement agreement) {
        return new Agreement(
                agreement.metadata(),
                agreement.title(),
                agreement.roles(),
                new Preamble(
                        blocks(agreement.preamble().formula()),
                        blocks(agreement.preamble().text())),
                sections(agreement.sections()),
                new Closing(
                        blocks(agreement.closing().text()), agreement.closing().signatures()),
                annexes(agreement.annexes()));
    }

    private List<Section> sections(List<Section> sections) {
        List<String> numbers = numbers(
                sections, section -> section.fixedNumber().isEmpty() ? kept(section.number()) : section.fixedNumber());
        List<Section> numbered = new ArrayList<>();
        for (Section section : sections) {
            numbered.add(new Section(
                    section.id(),
                    numbers.get(numbered.size()),
                    section.fixedNumber(),
                    groups(section.groups()),
                    section.heading(),
                    subsections(section.subsections()),
                    section.struck(),
                    section.origin()));
        }
        return numbered;
    }

    /** An only annex has no number, unless it is fixed. */
    private List<Annex> annexes(List<Annex> annexes) {
        List<String> numbers = annexes.size() == 1
                ? List.of(annexes.get(0).number())
                : numbers(annexes, annex -> kept(annex.number()));
        List<Annex> numbered = new ArrayList<>();
        for (Annex annex : annexes) {
            numbered.add(new Annex(
                    annex.id(),
                    numbers.get(numbered.size()),
                    annex.title(),
                    blocks(annex.blocks()),
                    annex.inspection(),
                    annex.origin()));
        }
        return numbered;
    }

    private <T> List<String> numbers(List<T> units, Function<T, String> given) {
        return Numbers.of(units.stream().map(given).toList(), Integer::toString, renumbering);
    }

    /** What stays of a number that was given earlier. */
    private String kept(String number) {
        return anew ? "" : number;
    }

    /** Groups of one kind are counted through; a new outer group begins its inner ones anew. */
    private List<Group> groups(List<Group> begun) {
        List<Group> numbered = new ArrayList<>();
        for (Group group : begun) {
            int number = groups.merge(group.kind(), 1, Integer::sum);
            Group.innerKinds(group.kind()).forEach(groups::remove);
            numbered.add(new Group(group.kind(), Integer.toString(number), group.title()));
        }
        return numbered;
    }

    private List<Subsection> subsections(List<Subsection> subsections) {
        List<Subsection> counted =
                subsections.stream().filter(Subsection::numbered).toList();
        List<String> numbers = numbers(counted, subsection -> kept(subsection.number()));
        List<Subsection> numbered = new ArrayList<>();
        int next = 0;
        for (Subsection subsection : subsections) {
            numbered.add(new Subsection(
                    subsection.id(),
                    subsection.numbered() ? numbers.get(next++) : "",
                    subsection.numbered(),
                    blocks(subsection.blocks()),
                    subsection.origin()));
        }
        return numbered;
    }

    private List<Block> blocks(List<Block> blocks) {
        return new ItemNumbers().blocks(blocks);
    }

    /** Numbers the items of all lists in blocks. */
    private final class ItemNumbers extends BlockRewriter {
        @Override
        public Block itemList(Block.ItemList list) {
            List<String> given =
                    list.items().stream().map(item -> kept(item.number())).toList();
            List<String> numbers = Numbers.of(given, list.style()::number, renumbering);
            List<Item> numbered = new ArrayList<>();
            for (Item item : list.items()) {
                numbered.add(new Item(item.id(), numbers.get(numbered.size()), blocks(item.blocks()), item.origin()));
            }
            return new Block.ItemList(list.style(), numbered);
        }
    }
}
