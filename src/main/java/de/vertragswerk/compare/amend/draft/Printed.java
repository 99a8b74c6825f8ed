package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.List;
import java.util.stream.Collectors;

/** What is printed of a unit without its own number, by which two units are exactly the same text. */
final class Printed {
    private final StringBuilder text = new StringBuilder();

    private Printed() {}

    static String of(Section section) {
        Printed printed = new Printed();
        printed.line(PlainText.line(section.heading()));
        section.subsections().forEach(printed::subsection);
        return printed.text.toString();
    }

    /** §§ with their numbers and the headings above them. */
    static String all(List<Section> sections) {
        return sections.stream()
                .map(section -> section.groups() + "\n§ " + section.number() + "\n" + of(section))
                .collect(Collectors.joining());
    }

    static String of(Subsection subsection) {
        return of(subsection.blocks());
    }

    static String of(Item item) {
        return of(item.blocks());
    }

    static String of(Annex annex) {
        return line(annex.title()) + "\n" + of(annex.blocks());
    }

    static String of(List<Block> blocks) {
        Printed printed = new Printed();
        printed.blocks(blocks);
        return printed.text.toString();
    }

    static String of(Block block) {
        return of(List.of(block));
    }

    /** Words on one line with plain blanks. */
    static String line(List<Inline> line) {
        return PlainText.line(line).replace('\u00a0', ' ').strip();
    }

    private void subsection(Subsection subsection) {
        line(subsection.numbered() ? "(" + subsection.number() + ")" : "");
        blocks(subsection.blocks());
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                line("liste " + list.style());
                list.items().forEach(item -> {
                    line(list.style().label(item.number()));
                    blocks(item.blocks());
                });
                line("ende");
            } else if (block instanceof Block.Labelled labelled) {
                line(labelled.label());
                blocks(labelled.blocks());
                line("ende");
            } else if (block instanceof Block.Heading heading) {
                line("überschrift " + heading.label() + " " + PlainText.line(heading.content()));
            } else {
                line(block.getClass().getSimpleName() + " " + BlockText.of(List.of(block)));
            }
        }
    }

    private void line(String line) {
        text.append(line.replace('\u00a0', ' ').strip()).append('\n');
    }
}
