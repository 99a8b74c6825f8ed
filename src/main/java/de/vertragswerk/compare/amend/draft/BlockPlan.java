package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.CommandStyle;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.compare.amend.Units;
import de.vertragswerk.compare.amend.carry.PlaceText;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Sentences;
import java.util.List;
import java.util.Optional;

/** Plans what changes in the blocks of an Absatz, an item or another unit. */
final class BlockPlan {
    private final Agreement agreement;
    private final CommandStyle style;
    private final Place place;
    private final List<Block> olds;
    private final List<Block> news;

    BlockPlan(Agreement agreement, CommandStyle style, Place place, List<Block> olds, List<Block> news) {
        this.agreement = agreement;
        this.style = style;
        this.place = place;
        this.olds = olds;
        this.news = news;
    }

    /** The plan for the changes of the unit's parts; empty if the unit has to be replaced. */
    Optional<Plan> plan(List<Change> changes) {
        if (olds.size() != news.size()
                || changes.size() != olds.size()
                || !changes.stream().allMatch(BlockPlan::isKept)) {
            return Optional.empty();
        }
        Plan plan = Plan.NOTHING;
        for (int i = 0; i < olds.size(); i++) {
            Optional<Plan> further = Printed.of(olds.get(i)).equals(Printed.of(news.get(i)))
                    ? Optional.of(Plan.NOTHING)
                    : block(i, changes.get(i));
            if (further.isEmpty()) {
                return Optional.empty();
            }
            plan = plan.with(further.get());
        }
        return Optional.of(plan);
    }

    private static boolean isKept(Change change) {
        return change instanceof Change.Unchanged
                || change instanceof Change.Renumbered
                || change instanceof Change.Changed;
    }

    private Optional<Plan> block(int index, Change change) {
        Block old = olds.get(index);
        Block block = news.get(index);
        if (old instanceof Block.Paragraph
                && block instanceof Block.Paragraph
                && change instanceof Change.Changed changed) {
            return sentences(changed, index == olds.size() - 1);
        }
        if (old instanceof Block.ItemList list
                && block instanceof Block.ItemList items
                && list.style() == items.style()) {
            return items(index, list, items, change);
        }
        return old instanceof Block.Table && block instanceof Block.Table ? table(index, change) : Optional.empty();
    }

    private int sentences() {
        return Sentences.split(BlockText.of(olds)).size();
    }

    private Optional<Plan> sentences(Change.Changed change, boolean last) {
        List<Unit> before = change.before().parts();
        List<Unit> after = change.after().parts();
        boolean single = sentences() == 1;
        Optional<Plan> plan = new SeriesPlan<>(
                        place,
                        Sort.SENTENCES,
                        style == CommandStyle.HDR3 && last,
                        before,
                        after,
                        (token, sentence) -> token.change()
                                .flatMap(inner -> words(
                                        single ? place : sentence,
                                        before.get(token.before()),
                                        after.get(token.after()),
                                        inner)))
                .plan(Tokens.of(change.parts(), UnitKind.SENTENCE));
        return plan.filter(found -> !single || found.commands().stream().noneMatch(BlockPlan::replacesSentence));
    }

    /** The only sentence is replaced with its unit. */
    private static boolean replacesSentence(AmendingCommand command) {
        return command instanceof AmendingCommand.Replace replace
                && replace.units().kind() == StepKind.SENTENCE;
    }

    private Optional<Plan> words(Place at, Unit before, Unit after, Change change) {
        return PlaceText.of(agreement, at)
                .flatMap(texts -> WordPlan.of(at, texts, before.text(), after.text(), PartChanges.edits(change)));
    }

    private Optional<Plan> items(int index, Block.ItemList list, Block.ItemList items, Change change) {
        Place parent = introduction(index, list);
        List<Item> before = list.items();
        List<Item> after = items.items();
        List<Token> tokens = change instanceof Change.Changed changed
                ? Tokens.of(changed.parts(), UnitKind.ITEM)
                : before.size() == after.size() ? Tokens.unchanged(before.size()) : List.of();
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        return new SeriesPlan<>(
                        parent,
                        Sort.items(list.style()),
                        false,
                        before,
                        after,
                        (token, item) -> new BlockPlan(
                                        agreement,
                                        style,
                                        item,
                                        before.get(token.before()).blocks(),
                                        after.get(token.after()).blocks())
                                .plan(token.change().map(PartChanges::of).orElse(List.of())))
                .plan(tokens);
    }

    /** Where several lists are labelled alike, an item is found by the sentence before its list. */
    private Place introduction(int index, Block.ItemList list) {
        long alike = olds.stream()
                .filter(block -> block instanceof Block.ItemList other
                        && StepKind.of(other.style()) == StepKind.of(list.style()))
                .count();
        int sentence = Sentences.split(BlockText.of(olds.subList(0, index))).size();
        return alike > 1 ? place.down(StepKind.SENTENCE, Integer.toString(sentence)) : place;
    }

    /** A few words in cells, or the table as a whole. */
    private Optional<Plan> table(int index, Change change) {
        long tables = olds.stream().filter(Block.Table.class::isInstance).count();
        long before = olds.subList(0, index).stream()
                .filter(Block.Table.class::isInstance)
                .count();
        Units table = new Units(place, StepKind.TABLE, List.of(tables == 1 ? "" : Long.toString(before + 1)));
        Plan replaced = Plan.of(new AmendingCommand.Replace(table, List.of(news.get(index))));
        Optional<Plan> words = PlaceText.of(agreement, place).flatMap(texts -> new LeafPlan(place, texts).plan(change));
        return words.filter(plan -> plan.cost() <= replaced.cost()).or(() -> Optional.of(replaced));
    }
}
