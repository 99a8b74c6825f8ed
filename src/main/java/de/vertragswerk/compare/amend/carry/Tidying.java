package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives each unit its final number once all commands are carried out. A struck one stays as "(weggefallen)" where its
 * number would be missing; it vanishes where another has it, and at the end of its series.
 */
final class Tidying extends BlockRewriter {
    private final Set<String> taken = new TreeSet<>();

    /** Numbers that were given twice, as "§ 4". */
    Set<String> taken() {
        return taken;
    }

    Agreement tidied(Agreement agreement) {
        return new Agreement(
                agreement.metadata(),
                agreement.title(),
                agreement.roles(),
                new Preamble(
                        blocks(agreement.preamble().formula()),
                        blocks(agreement.preamble().text())),
                series(agreement.sections(), SectionType.SECTIONS).stream()
                        .map(this::section)
                        .toList(),
                agreement.closing(),
                series(agreement.annexes(), AnnexType.ANNEXES).stream()
                        .map(this::annex)
                        .toList());
    }

    private Section section(Section section) {
        List<Subsection> subsections = series(section.subsections(), SubsectionType.SUBSECTIONS).stream()
                .map(subsection -> SubsectionType.withBlocks(subsection, blocks(subsection.blocks())))
                .toList();
        return SectionType.withSubsections(section, subsections);
    }

    private Annex annex(Annex annex) {
        return AnnexType.withBlocks(annex, blocks(annex.blocks()));
    }

    @Override
    public List<Block> blocks(List<Block> blocks) {
        return super.blocks(blocks).stream()
                .filter(block ->
                        !(block instanceof Block.ItemList list) || !list.items().isEmpty())
                .toList();
    }

    @Override
    public Block itemList(Block.ItemList list) {
        List<Item> items = series(list.items(), new ItemType(list.style())).stream()
                .map(item -> ItemType.withBlocks(item, blocks(item.blocks())))
                .toList();
        return new Block.ItemList(list.style(), items);
    }

    private <T> List<T> series(List<T> units, UnitType<T> type) {
        if (units.stream().allMatch(unit -> type.number(unit).equals(Marks.bare(type.number(unit))))) {
            return units;
        }
        List<T> left = withoutGaps(units, type);
        Set<String> numbers = new HashSet<>();
        for (T unit : left) {
            String number = Marks.bare(type.number(unit));
            if (!numbers.add(number)) {
                taken.add(type.kind().singular() + " " + number);
            }
        }
        return left.stream().map(unit -> finished(unit, type)).toList();
    }

    private static <T> T finished(T unit, UnitType<T> type) {
        String number = type.number(unit);
        T numbered = type.withNumber(unit, Marks.bare(number));
        return Marks.isStruck(number) ? type.emptied(numbered) : numbered;
    }

    /** The units but for those struck ones that leave no gap. */
    private static <T> List<T> withoutGaps(List<T> units, UnitType<T> type) {
        Set<String> living = new HashSet<>();
        int last = -1;
        for (int i = 0; i < units.size(); i++) {
            String number = type.number(units.get(i));
            if (!Marks.isStruck(number)) {
                living.add(Marks.bare(number));
                last = i;
            }
        }
        List<T> left = new ArrayList<>(units);
        for (int i = units.size() - 1; i >= 0; i--) {
            String number = type.number(units.get(i));
            boolean vanishes = Marks.isGone(number) || i > last || living.contains(Marks.bare(number));
            if (Marks.isStruck(number) && vanishes) {
                T vanished = left.remove(i);
                if (i < left.size()) {
                    left.set(i, type.heir(vanished, left.get(i)));
                }
            }
        }
        return left;
    }
}
