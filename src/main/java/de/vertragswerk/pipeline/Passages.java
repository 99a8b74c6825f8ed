package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Issue;
import de.vertragswerk.model.IssueItem;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the units of an agreement, or the items of an issue, that something on its pages comes from; for one search. */
final class Passages {
    /** What is not seen of a text, and so is not in a line of it. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    private final Predicate<String> said;
    private final Predicate<List<Block>> holds;
    private final List<Position> found = new ArrayList<>();

    private Passages(Predicate<String> said, Predicate<List<Block>> holds) {
        this.said = said;
        this.holds = holds;
    }

    /** The smallest units with some words. */
    static Passages with(String words) {
        String wanted = seen(words);
        Predicate<String> said = text -> !wanted.isEmpty() && seen(text).contains(wanted);
        return new Passages(said, blocks -> said.test(BlockText.of(blocks)));
    }

    /** The same for a word that stands for itself. */
    static Passages withWord(String word) {
        String wanted = " " + seen(word) + " ";
        Predicate<String> said = text -> (" " + seen(text) + " ").contains(wanted);
        return new Passages(said, blocks -> said.test(BlockText.of(blocks)));
    }

    /** The units with a picture. */
    static Passages withPicture(String source) {
        return new Passages(text -> false, blocks -> Shown.in(blocks).contains(source));
    }

    private static String seen(String text) {
        return SPACE.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Where they were written in an issue and its agreements; none if the words come from elsewhere. */
    List<Position> in(Issue issue) {
        issue.items().forEach(this::look);
        return found;
    }

    private void look(IssueItem item) {
        if (item.content() instanceof IssueItem.Approval approval) {
            approval.agreements().forEach(this::in);
            look(item, "", List.of());
        } else if (item.content() instanceof IssueItem.Notice notice) {
            look(item, PlainText.line(notice.title()), notice.text());
        } else if (item.content() instanceof IssueItem.Correction correction) {
            look(item, "", correction.text());
        }
    }

    private void look(IssueItem item, String title, List<Block> text) {
        List<Block> plates = item.plates().stream()
                .<Block>map(plate -> new Block.Image(plate.source(), plate.alternative()))
                .toList();
        if (said.test(title) || holds.test(text) || holds.test(plates)) {
            found.add(item.origin().position());
        }
    }

    /** Where they were written in an agreement, in their order; none if the words come from elsewhere. */
    List<Position> in(Agreement agreement) {
        Operand operand =
                new Operand(agreement.metadata().work(), agreement.metadata().variant());
        if (said.test(PlainText.line(agreement.title()))
                || holds.test(agreement.preamble().formula())
                || holds.test(agreement.preamble().text())
                || holds.test(agreement.closing().text())) {
            found.add(Position.of(operand.baseFile()));
        }
        agreement.sections().forEach(this::look);
        agreement.annexes().forEach(this::look);
        return found;
    }

    private void look(Section section) {
        String heading = "§ " + section.number() + " " + PlainText.line(section.heading());
        if (said.test(heading) || section.groups().stream().map(Group::label).anyMatch(said)) {
            found.add(section.origin().position());
        }
        section.subsections().forEach(unit -> look(unit.blocks(), unit.origin()));
    }

    private void look(Annex annex) {
        if (said.test(annex.label() + " " + PlainText.line(annex.title()))) {
            found.add(annex.origin().position());
        }
        look(annex.blocks(), annex.origin());
    }

    /** Items with what is wanted, else the unit itself if it has it. */
    private void look(List<Block> blocks, Origin unit) {
        if (!holds.test(blocks)) {
            return;
        }
        int before = found.size();
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                for (Item item : list.items()) {
                    look(item.blocks(), item.origin());
                }
            }
        }
        if (found.size() == before) {
            found.add(unit.position());
        }
    }
}
