package de.vertragswerk.ingest.reference;

import de.vertragswerk.ingest.FullText;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives names to units: each § and annex has one, an Absatz or item only once something points at it. */
public final class Names {
    /** What deviations call the texts around the §§. */
    private static final Set<String> RESERVED = Set.of("titel", "eingangsformel", "praeambel", "schluss");

    /** An Absatz is not told by a noun that more than this many have. */
    private static final int COMMON = 2;

    private static final int LONGEST = 40;

    private final FullText text;
    private final Set<String> taken = new LinkedHashSet<>(RESERVED);
    private final Map<String, Integer> frequency = new LinkedHashMap<>();
    private final List<Id> sections;
    private final List<Id> annexes;
    private final Map<UnitPath, Id> units = new LinkedHashMap<>();

    public Names(FullText text) {
        this.text = text;
        text.sections().stream()
                .flatMap(section -> section.subsections().stream())
                .forEach(unit -> new LinkedHashSet<>(Slug.nouns(BlockText.of(unit.blocks())))
                        .forEach(noun -> frequency.merge(Slug.of(noun), 1, Integer::sum)));
        keepGivenOnes();
        this.sections = ofHeadings(
                text.sections().stream().map(Section::id).toList(),
                text.sections().stream().map(Section::heading).toList(),
                "paragraf");
        this.annexes = ofHeadings(
                text.annexes().stream().map(Annex::id).toList(),
                text.annexes().stream().map(Annex::title).toList(),
                "anlage");
    }

    /** A source in our own format has names; they stay. */
    private void keepGivenOnes() {
        for (int i = 0; i < text.sections().size(); i++) {
            List<Subsection> subsections = text.sections().get(i).subsections();
            for (int j = 0; j < subsections.size(); j++) {
                UnitPath path = UnitPath.of(i, j);
                keep(subsections.get(j).id()).ifPresent(id -> units.put(path, id));
                UnitPath.items(path, subsections.get(j).blocks())
                        .forEach((item, found) -> keep(found.id()).ifPresent(id -> units.put(item, id)));
            }
        }
    }

    private Optional<Id> keep(Id id) {
        return Optional.of(id).filter(given -> Id.isWellFormed(given.value()) && taken.add(given.value()));
    }

    private List<Id> ofHeadings(List<Id> given, List<List<Inline>> headings, String otherwise) {
        List<List<String>> words =
                headings.stream().map(heading -> Slug.ofHeading(words(heading))).toList();
        List<Id> ids = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<String> own = words.get(i);
            int index = i;
            ids.add(keep(given.get(i)).orElseGet(() -> free(prefixes(own, index, words), otherwise)));
        }
        return ids;
    }

    /** What is filled in is called by its role, whoever plays it. */
    private static String words(List<Inline> heading) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : heading) {
            words.append(
                    inline instanceof Inline.Filled filled
                            ? Character.toUpperCase(filled.role().charAt(0))
                                    + filled.role().replaceAll("\\..*", "").substring(1)
                            : PlainText.line(List.of(inline)));
        }
        return words.toString();
    }

    /** The first words of a heading, as few as no other heading begins with, then more. */
    private static Stream<String> prefixes(List<String> own, int index, List<List<String>> all) {
        List<String> prefixes = new ArrayList<>();
        for (int length = 1; length <= own.size(); length++) {
            List<String> prefix = own.subList(0, length);
            boolean unique = true;
            for (int i = 0; i < all.size(); i++) {
                unique &= i == index
                        || all.get(i).size() < length
                        || !all.get(i).subList(0, length).equals(prefix);
            }
            if (unique || length == own.size()) {
                prefixes.add(String.join("-", prefix));
            }
        }
        return prefixes.stream().filter(name -> name.length() <= LONGEST || prefixes.indexOf(name) == 0);
    }

    /** The first of some names that is free; else the other one, with a letter more where it is taken too. */
    private Id free(Stream<String> candidates, String otherwise) {
        Optional<String> free = candidates
                .filter(name -> Id.isWellFormed(name) && taken.add(name))
                .findFirst();
        if (free.isPresent()) {
            return new Id(free.get());
        }
        int count = 0;
        String name = otherwise;
        while (!Id.isWellFormed(name) || !taken.add(name)) {
            count++;
            name = otherwise + "-" + letters(count);
        }
        return new Id(name);
    }

    /** a, b, … z, aa, ab, …: no figures, since a name is no number. */
    private static String letters(int count) {
        return count <= 26
                ? Character.toString('a' + count - 1)
                : letters((count - 1) / 26) + Character.toString('a' + (count - 1) % 26);
    }

    public Id section(int index) {
        return sections.get(index);
    }

    public Id annex(int index) {
        return annexes.get(index);
    }

    /** The name of an Absatz; that of its § where it is the only one and has no number. */
    public Id subsection(int section, int index) {
        List<Subsection> all = text.sections().get(section).subsections();
        return all.size() == 1 && !all.get(0).numbered()
                ? section(section)
                : unit(UnitPath.of(section, index), all.get(index).blocks());
    }

    /** The name of an item, which some blocks make up. */
    Id unit(UnitPath path, List<Block> blocks) {
        Id known = units.get(path);
        if (known != null) {
            return known;
        }
        List<String> nouns = Slug.nouns(BlockText.of(blocks)).stream()
                .map(Slug::of)
                .distinct()
                .toList();
        String section = sections.get(path.section()).value();
        Stream<String> rare = nouns.stream().filter(noun -> frequency.getOrDefault(noun, 0) <= COMMON);
        Stream<String> combined = nouns.stream().map(noun -> section + "-" + noun);
        Id id = free(
                Stream.of(rare, combined).flatMap(names -> names).filter(name -> name.length() <= LONGEST), section);
        units.put(path, id);
        return id;
    }

    /** A text of the same outline in which each unit bears its name. */
    public FullText in(FullText named) {
        List<Section> newSections = new ArrayList<>();
        for (int i = 0; i < named.sections().size(); i++) {
            Section section = named.sections().get(i);
            List<Subsection> subsections = new ArrayList<>();
            for (int j = 0; j < section.subsections().size(); j++) {
                Subsection unit = section.subsections().get(j);
                UnitPath path = UnitPath.of(i, j);
                subsections.add(new Subsection(
                        units.getOrDefault(path, Id.NONE),
                        unit.number(),
                        unit.numbered(),
                        items(path, unit.blocks()),
                        unit.origin()));
            }
            newSections.add(new Section(
                    sections.get(i),
                    section.number(),
                    section.fixedNumber(),
                    section.groups(),
                    section.heading(),
                    subsections,
                    section.struck(),
                    section.origin()));
        }
        List<Annex> newAnnexes = new ArrayList<>();
        for (Annex annex : named.annexes()) {
            newAnnexes.add(new Annex(
                    annexes.get(newAnnexes.size()),
                    annex.number(),
                    annex.title(),
                    annex.blocks(),
                    annex.inspection(),
                    annex.origin()));
        }
        return new FullText(named.title(), named.preamble(), newSections, named.closing(), newAnnexes);
    }

    private List<Block> items(UnitPath parent, List<Block> blocks) {
        return new Naming(parent).blocks(blocks);
    }

    /** Counts items as {@link UnitPath#items} does. */
    private final class Naming extends BlockRewriter {
        private final UnitPath parent;
        private int count;

        Naming(UnitPath parent) {
            this.parent = parent;
        }

        @Override
        public Block itemList(Block.ItemList list) {
            List<Item> items = new ArrayList<>();
            for (Item item : list.items()) {
                UnitPath path = parent.down(count++);
                items.add(new Item(
                        units.getOrDefault(path, Id.NONE),
                        item.number(),
                        new Naming(path).blocks(item.blocks()),
                        item.origin()));
            }
            return new Block.ItemList(list.style(), items);
        }
    }
}
