package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Sentences;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All units of an agreement that have an id, with their addresses. */
final class Index {
    private final Map<Id, Unit> units = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    private Index(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Indexes numbered units; an id that occurs twice is a finding. */
    static Index of(List<Section> sections, List<Annex> annexes, Diagnostics diagnostics) {
        Index index = new Index(diagnostics);
        sections.forEach(index::add);
        annexes.forEach(index::add);
        return index;
    }

    Optional<Unit> find(Id id) {
        return Optional.ofNullable(units.get(id));
    }

    Set<Id> ids() {
        return units.keySet();
    }

    /** What is struck keeps its number, but nothing can refer to it. */
    private void add(Section section) {
        if (section.struck()) {
            return;
        }
        Address address = Address.NOWHERE.down(Address.Step.section(section.number()));
        int sentences = section.subsections().size() == 1
                ? sentences(section.subsections().get(0).blocks())
                : 0;
        add(section.id(), address, sentences, section.origin());
        section.subsections().forEach(subsection -> add(subsection, address));
    }

    private void add(Subsection subsection, Address section) {
        Address address = subsection.numbered() ? section.down(Address.Step.subsection(subsection.number())) : section;
        add(subsection.id(), address, sentences(subsection.blocks()), subsection.origin());
        addItems(subsection.blocks(), address);
    }

    private void add(Annex annex) {
        Address whole = Address.NOWHERE.down(Address.Step.annex(annex.id(), annex.number()));
        add(annex.id(), whole, 0, annex.origin());
        Address place = whole;
        List<Block> open = new ArrayList<>();
        for (Block block : annex.blocks()) {
            if (block instanceof Block.Heading heading) {
                addItems(open, place);
                open.clear();
                place = heading.label().isEmpty() ? whole : whole.down(Address.Step.numbered(heading.label()));
                add(heading, place, annex);
            } else if (block instanceof Block.Labelled labelled) {
                Address address = place.down(Address.Step.labelled(labelled.label()));
                add(labelled.id(), address, sentences(labelled.blocks()), annex.origin());
                addItems(labelled.blocks(), address);
            } else {
                open.add(block);
            }
        }
        addItems(open, place);
    }

    /** A heading is called by its number or, where it has none, by its words. */
    private void add(Block.Heading heading, Address place, Annex annex) {
        Address address =
                heading.label().isEmpty() ? place.down(Address.Step.heading(PlainText.line(heading.content()))) : place;
        add(heading.id(), address, 0, annex.origin());
    }

    /** Where a text has several lists, an item is found by the sentence that introduces its list. */
    private void addItems(List<Block> blocks, Address parent) {
        long lists = blocks.stream().filter(Block.ItemList.class::isInstance).count();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.ItemList list) {
                int sentence = sentences(blocks.subList(0, i));
                addItems(list, lists > 1 && sentence > 0 ? parent.down(Address.Step.sentence(sentence)) : parent);
            }
        }
    }

    private void addItems(Block.ItemList list, Address parent) {
        for (Item item : list.items()) {
            Address address = parent.down(Address.Step.item(list.style(), item.number()));
            add(item.id(), address, sentences(item.blocks()), item.origin());
            addItems(item.blocks(), address);
        }
    }

    private static int sentences(List<Block> blocks) {
        return Sentences.split(BlockText.of(blocks)).size();
    }

    private void add(Id id, Address address, int sentences, Origin origin) {
        if (!id.isPresent()) {
            return;
        }
        Unit earlier = units.putIfAbsent(id, new Unit(address, origin.position(), sentences));
        if (earlier != null) {
            diagnostics.add(Diagnostic.error(
                    "name-doppelt",
                    origin.position(),
                    "Den Namen „" + id + "“ trägt schon eine andere Stelle (" + earlier.position() + ").",
                    "Jeder Name darf in einem Werk nur einmal vorkommen."));
        } else if (!Id.isWellFormed(id.value())) {
            diagnostics.add(Diagnostic.error(
                    "name-form",
                    origin.position(),
                    "„" + id + "“ kann kein Name sein.",
                    "Namen bestehen aus kleinen Buchstaben, Ziffern und Bindestrichen."));
        }
    }
}
