package de.vertragswerk.ingest.majority;

import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Part;
import de.vertragswerk.ingest.Spot;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which part of one text answers to which of another.
 *
 * @param parts for each part of the base text what the other has in its place; empty where it has nothing
 * @param extra units of the other that the base text does not have, in their order
 */
record Alignment(List<Optional<List<Block>>> parts, List<Extra> extra) {

    /**
     * A unit that only one text has.
     *
     * @param after the place in the base text that it follows; a heading for a §, an Absatz for an Absatz
     * @param first whether it stands before that place instead, since nothing comes before it
     * @param section the § that it stands in, or that it is
     * @param subsection the Absatz; empty for a §
     */
    record Extra(Spot after, boolean first, Section section, Optional<Subsection> subsection) {}

    static Alignment of(FullText base, FullText other) {
        Map<Spot, List<Block>> found = new LinkedHashMap<>();
        List<Extra> extra = new ArrayList<>();
        for (Part part : other.parts()) {
            Spot.Kind kind = part.spot().kind();
            if (kind != Spot.Kind.HEADING && kind != Spot.Kind.SUBSECTION) {
                found.put(part.spot(), part.blocks());
            }
        }
        List<Integer> sections = partners(base.sections(), other.sections(), Alignment::isSame);
        for (int i = 0; i < other.sections().size(); i++) {
            Section section = other.sections().get(i);
            int partner = sections.get(i);
            if (partner < 0) {
                extra.add(new Extra(
                        Spot.heading(Math.max(0, before(sections, i))),
                        before(sections, i) < 0,
                        section,
                        Optional.empty()));
            } else {
                found.put(Spot.heading(partner), List.of(new Block.Paragraph(section.heading())));
                addSubsections(partner, base.sections().get(partner), section, found, extra);
            }
        }
        List<Optional<List<Block>>> parts = base.parts().stream()
                .map(part -> Optional.ofNullable(found.get(part.spot())))
                .toList();
        return new Alignment(parts, extra);
    }

    private static void addSubsections(
            int index, Section base, Section other, Map<Spot, List<Block>> found, List<Extra> extra) {
        List<Subsection> units = other.subsections();
        List<Integer> partners = base.subsections().size() == units.size()
                ? java.util.stream.IntStream.range(0, units.size()).boxed().toList()
                : partners(base.subsections(), units, (a, b) -> Kinship.areClose(a.blocks(), b.blocks()));
        for (int j = 0; j < units.size(); j++) {
            int partner = partners.get(j);
            if (partner >= 0) {
                found.put(Spot.subsection(index, partner), units.get(j).blocks());
            } else {
                int before = before(partners, j);
                extra.add(new Extra(
                        Spot.subsection(index, Math.max(0, before)), before < 0, other, Optional.of(units.get(j))));
            }
        }
    }

    /** The partner of the last unit before one that has a partner; negative where there is none. */
    private static int before(List<Integer> partners, int index) {
        return partners.subList(0, index).stream()
                .mapToInt(partner -> partner)
                .max()
                .orElse(-1);
    }

    /** For each of the others its place in the base, or a negative number. */
    private static <T> List<Integer> partners(List<T> base, List<T> others, BiPredicate<T, T> same) {
        List<Integer> partners = new ArrayList<>();
        int next = 0;
        int last = 0;
        List<Hunk> hunks = new ArrayList<>(Hunk.between(base, others, same));
        hunks.add(new Hunk(base.size(), base.size(), others.size(), others.size()));
        for (Hunk hunk : hunks) {
            while (last < hunk.otherFrom()) {
                partners.add(next++);
                last++;
            }
            while (last < hunk.otherTo()) {
                partners.add(-1);
                last++;
            }
            next = hunk.to();
        }
        return partners;
    }

    private static boolean isSame(Section a, Section b) {
        return letters(a).equals(letters(b))
                || (a.number().equals(b.number()) && Kinship.areClose(blocks(a), blocks(b)));
    }

    private static String letters(Section section) {
        return PlainText.line(section.heading()).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }

    private static List<Block> blocks(Section section) {
        return section.subsections().stream()
                .flatMap(unit -> unit.blocks().stream())
                .toList();
    }
}
