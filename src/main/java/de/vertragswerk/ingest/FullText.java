package de.vertragswerk.ingest;

import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** All text of an agreement, as it was found or as most of its copies read. */
public record FullText(
        List<Inline> title, Preamble preamble, List<Section> sections, List<Block> closing, List<Annex> annexes) {

    public static FullText of(FoundAgreement found) {
        return new FullText(
                List.of(new Inline.Plain(found.title())),
                found.preamble(),
                found.sections(),
                found.closing(),
                found.annexes());
    }

    /** Its parts in reading order: each line and each run of blocks that stands for itself. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Spot.TITLE, line(title)));
        parts.add(new Part(Spot.FORMULA, preamble.formula()));
        parts.add(new Part(Spot.PREAMBLE, preamble.text()));
        for (int i = 0; i < sections.size(); i++) {
            parts.add(new Part(Spot.heading(i), line(sections.get(i).heading())));
            List<Subsection> subsections = sections.get(i).subsections();
            for (int j = 0; j < subsections.size(); j++) {
                parts.add(new Part(Spot.subsection(i, j), subsections.get(j).blocks()));
            }
        }
        parts.add(new Part(Spot.CLOSING, closing));
        for (int i = 0; i < annexes.size(); i++) {
            parts.add(new Part(Spot.annexTitle(i), line(annexes.get(i).title())));
            parts.add(new Part(Spot.annex(i), annexes.get(i).blocks()));
        }
        return parts;
    }

    /** Where a part stands in the source, as closely as the source tells. */
    public Place place(Spot spot, Place otherwise) {
        Origin origin = switch (spot.kind()) {
            case HEADING -> sections.get(spot.index()).origin();
            case SUBSECTION ->
                sections.get(spot.index()).subsections().get(spot.inner()).origin();
            case ANNEX_TITLE, ANNEX -> annexes.get(spot.index()).origin();
            default -> Origin.UNKNOWN;
        };
        return Place.of(origin, otherwise);
    }

    private static List<Block> line(List<Inline> line) {
        return List.of(new Block.Paragraph(line));
    }

    /** The same text with other words in its parts, given in the order of {@link #parts}. */
    public FullText with(List<List<Block>> parts) {
        Iterator<List<Block>> next = parts.iterator();
        List<Inline> newTitle = line(next);
        Preamble newPreamble = new Preamble(next.next(), next.next());
        List<Section> newSections =
                sections.stream().map(section -> with(section, next)).toList();
        List<Block> newClosing = next.next();
        List<Annex> newAnnexes = annexes.stream()
                .map(annex -> new Annex(
                        annex.id(), annex.number(), line(next), next.next(), annex.inspection(), annex.origin()))
                .toList();
        return new FullText(newTitle, newPreamble, newSections, newClosing, newAnnexes);
    }

    private static Section with(Section section, Iterator<List<Block>> next) {
        List<Inline> heading = line(next);
        return new Section(
                section.id(),
                section.number(),
                section.fixedNumber(),
                section.groups(),
                heading,
                section.subsections().stream()
                        .map(unit ->
                                new Subsection(unit.id(), unit.number(), unit.numbered(), next.next(), unit.origin()))
                        .toList(),
                section.struck(),
                section.origin());
    }

    private static List<Inline> line(Iterator<List<Block>> next) {
        return next.next().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.content().stream())
                .toList();
    }
}
