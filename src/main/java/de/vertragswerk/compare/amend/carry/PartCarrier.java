package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Group;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Replaces, adds and strikes what there is once: title, headings, preamble; and tables. */
final class PartCarrier {
    private final Locator locator;

    PartCarrier(Agreement agreement) {
        this.locator = new Locator(agreement);
    }

    Agreement replace(Place place, List<Block> wording) {
        return switch (place.last().kind()) {
            case TITLE, HEADING -> locator.heading(place).with(line(wording));
            case GROUPS -> groups(place, groups(wording));
            case TABLE -> table(place, wording);
            default -> present(place).with(wording);
        };
    }

    Agreement append(Place place, List<Block> wording) {
        if (place.last().kind() == StepKind.TABLE) {
            Spot<List<Block>> blocks = locator.blocks(place.parent());
            List<Block> all = new ArrayList<>(blocks.value());
            all.addAll(wording);
            return blocks.with(all);
        }
        Spot<List<Block>> blocks = locator.blocks(place);
        if (!blocks.value().isEmpty()) {
            throw new Refused("Dort steht schon etwas.", "Ersetzen statt einfügen.");
        }
        return blocks.with(wording);
    }

    Agreement strike(Place place) {
        return switch (place.last().kind()) {
            case TITLE, HEADING ->
                throw new Refused("Eine Überschrift kann nicht wegfallen.", "Sie durch eine andere ersetzen.");
            case GROUPS -> groups(place, List.of());
            case TABLE -> table(place, List.of());
            default -> present(place).with(List.of());
        };
    }

    private Spot<List<Block>> present(Place place) {
        Spot<List<Block>> blocks = locator.blocks(place);
        if (blocks.value().isEmpty()) {
            throw new Refused("Das gibt es in der Vereinbarung nicht.", "Einfügen statt ersetzen oder streichen.");
        }
        return blocks;
    }

    private Agreement groups(Place place, List<Group> groups) {
        Spot<Section> section = locator.sections().unit(place.last().number());
        if (section.value().groups().isEmpty()) {
            throw new Refused("Dort steht keine Gliederungsüberschrift.", "Einfügen statt ersetzen oder streichen.");
        }
        return section.with(SectionType.withGroups(section.value(), groups));
    }

    private static List<Group> groups(List<Block> wording) {
        List<Group> groups = QuotedSections.groups(wording);
        if (groups.isEmpty()) {
            throw new Refused("Der Wortlaut ist keine Gliederungsüberschrift.", "Sie heißt etwa „Abschnitt 2 Kosten“.");
        }
        return groups;
    }

    private Agreement table(Place place, List<Block> wording) {
        Spot<List<Block>> blocks = locator.blocks(place.parent());
        List<Integer> tables = new ArrayList<>();
        for (int i = 0; i < blocks.value().size(); i++) {
            if (blocks.value().get(i) instanceof Block.Table) {
                tables.add(i);
            }
        }
        String number = place.last().number();
        int position = number.isEmpty() && tables.size() == 1 ? 1 : WordCarrier.number(number);
        if (position < 1 || position > tables.size()) {
            throw new Refused(
                    "Dort stehen " + tables.size() + " Tabellen.", "Die gemeinte mit ihrer Zahl nennen, „Tabelle 2“.");
        }
        List<Block> all = new ArrayList<>(blocks.value());
        int index = tables.get(position - 1);
        all.remove(index);
        all.addAll(index, wording);
        return blocks.with(all);
    }

    private static List<Inline> line(List<Block> wording) {
        if (wording.size() == 1 && wording.get(0) instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        throw new Refused("Der Wortlaut ist keine Überschrift.", "Eine Zeile anführen.");
    }
}
