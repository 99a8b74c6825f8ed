package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;

/** Units as a command quotes them. */
final class Wordings {
    /** The level of headings in a quotation, below those of an amending document. */
    private static final int LEVEL = 3;

    private Wordings() {}

    static List<Block> sections(List<Section> sections) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : sections) {
            blocks.addAll(groups(section.groups()));
            blocks.add(new Block.Heading(LEVEL, Id.NONE, "§ " + section.number(), section.heading()));
            blocks.addAll(subsections(section.subsections()));
        }
        return blocks;
    }

    static List<Block> groups(List<Group> groups) {
        return groups.stream().map(group -> heading(group.label())).toList();
    }

    static List<Block> subsections(List<Subsection> subsections) {
        List<Block> blocks = new ArrayList<>();
        for (Subsection subsection : subsections) {
            if (subsection.numbered()) {
                blocks.add(new Block.Labelled(Id.NONE, "(" + subsection.number() + ")", subsection.blocks()));
            } else {
                blocks.addAll(subsection.blocks());
            }
        }
        return blocks;
    }

    static List<Block> annexes(List<Annex> annexes) {
        List<Block> blocks = new ArrayList<>();
        for (Annex annex : annexes) {
            List<Inline> title = new ArrayList<>(List.of(new Inline.Plain(annex.label() + ": ")));
            title.addAll(annex.title());
            blocks.add(new Block.Heading(LEVEL, Id.NONE, "", title));
            blocks.addAll(annex.blocks());
        }
        return blocks;
    }

    /** A § without the headings above it. */
    static Section bare(Section section) {
        return new Section(
                section.id(),
                section.number(),
                section.fixedNumber(),
                List.of(),
                section.heading(),
                section.subsections(),
                section.struck(),
                section.origin());
    }

    static List<Block> line(List<Inline> line) {
        return List.of(new Block.Paragraph(line));
    }

    private static Block heading(String text) {
        return new Block.Heading(LEVEL, Id.NONE, "", List.of(new Inline.Plain(text)));
    }
}
