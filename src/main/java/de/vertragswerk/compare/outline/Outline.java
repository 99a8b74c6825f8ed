package de.vertragswerk.compare.outline;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;

/** Takes an agreement apart into its units. */
public final class Outline {
    private final Frames frames = new Frames();

    private Outline() {}

    /** The agreement as a unit, with all that is printed of it but its signatures. */
    public static Unit of(Agreement agreement) {
        return new Outline().agreement(agreement);
    }

    private Unit agreement(Agreement agreement) {
        Frame whole = frames.open(UnitKind.AGREEMENT, "");
        List<Unit> parts = new ArrayList<>();
        if (!agreement.title().isEmpty()) {
            parts.add(leaf(UnitKind.TITLE, "Überschrift", agreement.title()));
        }
        add(parts, UnitKind.FORMULA, "Eingangsformel", agreement.preamble().formula());
        add(parts, UnitKind.PREAMBLE, "Präambel", agreement.preamble().text());
        for (Section section : agreement.sections()) {
            section.groups().forEach(group -> parts.add(group(group)));
            parts.add(section(section));
        }
        add(parts, UnitKind.CLOSING, "Schlussformel", agreement.closing().text());
        agreement.annexes().forEach(annex -> parts.add(annex(annex)));
        return whole.close(parts);
    }

    private void add(List<Unit> parts, UnitKind kind, String place, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            Frame frame = frames.open(kind, place).blocks(blocks);
            parts.add(frame.close(new BlockOutline(frames, place, blocks).units()));
        }
    }

    private Unit group(Group group) {
        return frames.open(UnitKind.GROUP, group.label())
                .numbered(group.number(), group.kind() + " " + group.number())
                .leaf(List.of(new Inline.Plain(group.title())));
    }

    private Unit section(Section section) {
        String place = "§ " + section.number();
        Frame frame = frames.open(UnitKind.SECTION, place).id(section.id()).numbered(section.number(), place);
        List<Unit> parts = new ArrayList<>();
        if (!section.heading().isEmpty()) {
            parts.add(leaf(UnitKind.HEADING, place, section.heading()));
        }
        section.subsections().forEach(subsection -> parts.add(subsection(subsection, place)));
        return frame.close(parts);
    }

    private Unit subsection(Subsection subsection, String section) {
        String place = subsection.numbered() ? section + " Absatz " + subsection.number() : section;
        Frame frame = frames.open(UnitKind.SUBSECTION, place)
                .id(subsection.id())
                .numbered(subsection.number(), subsection.numbered() ? "(" + subsection.number() + ")" : "")
                .blocks(subsection.blocks());
        return frame.close(new BlockOutline(frames, place, subsection.blocks()).units());
    }

    private Unit annex(Annex annex) {
        Frame frame = frames.open(UnitKind.ANNEX, annex.label())
                .id(annex.id())
                .numbered(annex.number(), annex.label())
                .blocks(annex.blocks());
        List<Unit> parts = new ArrayList<>();
        if (!annex.title().isEmpty()) {
            parts.add(leaf(UnitKind.HEADING, annex.label(), annex.title()));
        }
        parts.addAll(new AnnexOutline(frames, annex.label()).units(annex.blocks()));
        return frame.close(parts);
    }

    private Unit leaf(UnitKind kind, String place, List<Inline> content) {
        return frames.open(kind, place).leaf(content);
    }
}
