package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.model.TextRuns;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Finds the running text at a place. */
final class Texts {
    private final Locator locator;

    Texts(Agreement agreement) {
        this.locator = new Locator(agreement);
    }

    /** The text of a place; of a sentence, that in which it stands. */
    Passage at(Place place) {
        if (place.isWhole()) {
            throw Locator.nowhere(place);
        }
        StepKind kind = place.last().kind();
        if (kind == StepKind.TITLE || kind == StepKind.HEADING) {
            Spot<List<Inline>> heading = locator.heading(place);
            return new Passage(List.of(heading.value()), runs -> heading.with(runs.get(0)));
        }
        if (kind == StepKind.TABLE) {
            return new Passage(List.of(), runs -> {
                throw Locator.nowhere(place);
            });
        }
        if (kind == StepKind.SECTION && !locator.subsections(place).has("")) {
            return section(locator.section(place));
        }
        return blocks(locator.blocks(place));
    }

    private static Passage blocks(Spot<List<Block>> blocks) {
        return new Passage(
                TextRuns.of(blocks.value()).toList(),
                runs -> blocks.with(new RunReplacement(runs.iterator()).blocks(blocks.value())));
    }

    /** All Absätze of a §, without its heading. */
    private static Passage section(Spot<Section> section) {
        List<Subsection> subsections = section.value().subsections();
        List<List<Inline>> all = new ArrayList<>();
        subsections.forEach(subsection -> TextRuns.of(subsection.blocks()).forEach(all::add));
        return new Passage(all, runs -> {
            Iterator<List<Inline>> rest = runs.iterator();
            RunReplacement replacement = new RunReplacement(rest);
            return section.with(SectionType.withSubsections(
                    section.value(),
                    subsections.stream()
                            .map(subsection ->
                                    SubsectionType.withBlocks(subsection, replacement.blocks(subsection.blocks())))
                            .toList()));
        });
    }
}
