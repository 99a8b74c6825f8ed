package de.vertragswerk.resolve;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;

/**
 * What makes two agreements the same text: printed title, preamble, §§ and annexes with their numbers. Names of units,
 * data of the parties and the closing do not count, nor does the kind of blank.
 */
public final class PrintedText {
    private final StringBuilder text = new StringBuilder();

    private PrintedText() {}

    /** One line for each paragraph, heading, item and cell. */
    public static String of(Agreement agreement) {
        PrintedText printed = new PrintedText();
        printed.line(agreement.title());
        printed.blocks(agreement.preamble().formula());
        printed.blocks(agreement.preamble().text());
        agreement.sections().forEach(printed::section);
        agreement.annexes().forEach(printed::annex);
        return printed.text.toString();
    }

    private void section(Section section) {
        for (Group group : section.groups()) {
            line(group.label());
        }
        line("§ " + section.number() + " " + PlainText.line(section.heading()));
        for (Subsection subsection : section.subsections()) {
            if (subsection.numbered()) {
                line("(" + subsection.number() + ")");
            }
            blocks(subsection.blocks());
        }
    }

    private void annex(Annex annex) {
        line(annex.label() + " " + PlainText.line(annex.title()));
        blocks(annex.blocks());
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> item(list, item));
            } else {
                line(BlockText.of(List.of(block)));
            }
        }
    }

    private void item(Block.ItemList list, Item item) {
        line(list.style().label(item.number()));
        blocks(item.blocks());
    }

    private void line(List<Inline> line) {
        line(PlainText.line(line));
    }

    private void line(String line) {
        text.append(line.replace('\u00A0', ' ').strip()).append('\n');
    }
}
