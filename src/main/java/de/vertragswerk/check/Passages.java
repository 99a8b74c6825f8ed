package de.vertragswerk.check;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads an agreement from title to last annex. */
final class Passages {
    private static final int NO_SECTION = -1;

    private final List<Passage> found = new ArrayList<>();
    private final Origin base;

    private Passages(Origin base) {
        this.base = base;
    }

    /** All passages in reading order; signatures are none. */
    static List<Passage> of(Agreement agreement, Origin base) {
        Passages passages = new Passages(base);
        passages.add(Passage.of(passages.outside(Part.TITLE, "Titel"), agreement.title()));
        passages.add(Part.PREAMBLE, "Eingangsformel", agreement.preamble().formula());
        passages.add(Part.PREAMBLE, "Präambel", agreement.preamble().text());
        for (int i = 0; i < agreement.sections().size(); i++) {
            passages.add(i, agreement.sections().get(i));
        }
        passages.add(Part.CLOSING, "Schlussteil", agreement.closing().text());
        agreement.annexes().forEach(passages::add);
        return List.copyOf(passages.found);
    }

    private Place outside(Part part, String label) {
        return new Place(part, NO_SECTION, label, base);
    }

    private void add(Part part, String label, List<Block> blocks) {
        add(new BlockPassages(outside(part, label)).of(blocks));
    }

    private void add(int index, Section section) {
        Place place = new Place(Part.SECTION, index, "§ " + section.number(), base).within(section.origin());
        add(Passage.of(place, section.heading()));
        section.subsections().forEach(subsection -> add(place, subsection));
    }

    private void add(Place section, Subsection subsection) {
        String label = subsection.numbered() ? section.label() + " Absatz " + subsection.number() : section.label();
        add(new BlockPassages(section.within(subsection.origin()).named(label)).of(subsection.blocks()));
    }

    private void add(Annex annex) {
        Place place = outside(Part.ANNEX, annex.label()).within(annex.origin());
        add(Passage.of(place, annex.title()));
        add(new BlockPassages(place).of(annex.blocks()));
    }

    private void add(Stream<Passage> passages) {
        passages.forEach(this::add);
    }

    private void add(Passage passage) {
        if (!passage.text().isEmpty()) {
            found.add(passage);
        }
    }
}
