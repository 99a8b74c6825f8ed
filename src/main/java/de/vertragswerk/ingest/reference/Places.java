package de.vertragswerk.ingest.reference;

import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Spot;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Sentences;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the units of a text by the numbers that it calls them by. */
final class Places {
    private final FullText text;
    private final Names names;
    private final Set<Spot> loose;

    Places(FullText text, Names names, Set<Spot> loose) {
        this.text = text;
        this.names = names;
        this.loose = loose;
    }

    /** What steps lead to, or why they lead nowhere. */
    record Search(Optional<Destination> found, String problem) {
        static Search of(Destination destination) {
            return new Search(Optional.of(destination), "");
        }

        static Search failed(String problem) {
            return new Search(Optional.empty(), problem);
        }
    }

    /** A unit on the way to a destination. */
    private record Stop(
            List<Destination.Label> path,
            int section,
            int subsection,
            UnitPath item,
            List<Block> blocks,
            int sentence) {}

    /** Follows steps from a place; each step has one number. */
    Search find(List<Mention.Step> steps, Spot from) {
        Optional<Stop> stop = steps.get(0).unit() == Mention.Unit.SECTION
                ? Optional.empty()
                : start(steps.get(0).unit(), from);
        for (Mention.Step step : steps) {
            Optional<Stop> next = next(step, stop);
            if (next.isEmpty()) {
                return Search.failed(problem(step, stop));
            }
            stop = next;
        }
        return stop.map(end -> Search.of(destination(end))).orElseGet(() -> Search.failed(""));
    }

    /** Where steps without a § begin: an Absatz in the § at hand, all else in the Absatz at hand. */
    private Optional<Stop> start(Mention.Unit first, Spot from) {
        if (from.kind() != Spot.Kind.SUBSECTION) {
            return Optional.empty();
        }
        Stop section = section(from.index());
        return Optional.of(
                first == Mention.Unit.SUBSECTION ? section : subsection(section, from.index(), from.inner()));
    }

    private Optional<Stop> next(Mention.Step step, Optional<Stop> stop) {
        String number = step.numbers().get(0);
        if (step.unit() == Mention.Unit.SECTION) {
            return index(number).map(this::section);
        }
        return stop.flatMap(at -> switch (step.unit()) {
            case SUBSECTION -> subsection(at, number);
            case SENTENCE -> sentence(at, number);
            case ITEM -> item(at, step, number);
            default -> Optional.empty();
        });
    }

    private Optional<Integer> index(String number) {
        for (int i = 0; i < text.sections().size(); i++) {
            if (text.sections().get(i).number().equals(number)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Stop section(int index) {
        Section section = text.sections().get(index);
        List<Destination.Label> path = List.of(Destination.Label.section(section.number()));
        Stop stop = new Stop(path, index, -1, UnitPath.of(index, -1), List.of(), 0);
        boolean undivided = section.subsections().size() == 1
                && !section.subsections().get(0).numbered();
        return undivided ? subsection(stop, index, 0) : stop;
    }

    private Stop subsection(Stop section, int index, int inner) {
        Subsection unit = text.sections().get(index).subsections().get(inner);
        List<Destination.Label> path = new ArrayList<>(section.path());
        if (unit.numbered()) {
            path.add(Destination.Label.subsection(unit.number()));
        }
        return new Stop(path, index, inner, UnitPath.of(index, inner), unit.blocks(), 0);
    }

    private Optional<Stop> subsection(Stop at, String number) {
        List<Subsection> units = text.sections().get(at.section()).subsections();
        for (int j = 0; at.subsection() < 0 && j < units.size(); j++) {
            if (units.get(j).numbered() && units.get(j).number().equals(number)) {
                return Optional.of(subsection(at, at.section(), j));
            }
        }
        return Optional.empty();
    }

    private static Optional<Stop> sentence(Stop at, String number) {
        int wanted = Integer.parseInt(number.replaceAll("[^0-9]", ""));
        if (at.subsection() < 0 || wanted < 1 || wanted > sentences(at.blocks())) {
            return Optional.empty();
        }
        List<Destination.Label> path = new ArrayList<>(at.path());
        path.add(Destination.Label.sentence(wanted));
        return Optional.of(new Stop(path, at.section(), at.subsection(), at.item(), at.blocks(), wanted));
    }

    /** Where a text has several lists, an item is called with the sentence that introduces its list. */
    private static Optional<Stop> item(Stop at, Mention.Step step, String number) {
        long lists =
                at.blocks().stream().filter(Block.ItemList.class::isInstance).count();
        int count = 0;
        List<Stop> found = new ArrayList<>();
        for (int i = 0; i < at.blocks().size(); i++) {
            if (at.blocks().get(i) instanceof Block.ItemList list) {
                int before = sentences(at.blocks().subList(0, i));
                for (Item item : list.items()) {
                    UnitPath unit = at.item().down(count++);
                    boolean named = item.number().equals(number) && isCalled(list, step);
                    if (named && (at.sentence() == 0 || at.sentence() == before)) {
                        found.add(stop(at, list, item, unit, lists > 1 ? before : 0));
                    }
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isCalled(Block.ItemList list, Mention.Step step) {
        boolean letters = Character.isLetter(step.numbers().get(0).charAt(0));
        return letters
                ? list.style().unit().contains("uchstabe")
                : list.style().unit().equals("Nummer");
    }

    private static Stop stop(Stop at, Block.ItemList list, Item item, UnitPath unit, int sentence) {
        List<Destination.Label> path = new ArrayList<>(at.path());
        if (sentence > 0 && at.sentence() == 0) {
            path.add(Destination.Label.sentence(sentence));
        } else if (sentence == 0 && at.sentence() > 0) {
            path.remove(path.size() - 1);
        }
        path.add(new Destination.Label(
                list.style().unit(), list.style().units(), list.style().shortUnit(), item.number()));
        return new Stop(path, at.section(), at.subsection(), unit, item.blocks(), 0);
    }

    private static int sentences(List<Block> blocks) {
        return Sentences.split(BlockText.of(blocks)).size();
    }

    private Destination destination(Stop stop) {
        return new Destination(
                stop.path(),
                () -> {
                    if (stop.subsection() < 0) {
                        return names.section(stop.section());
                    }
                    return stop.item().items().isEmpty()
                            ? names.subsection(stop.section(), stop.subsection())
                            : names.unit(stop.item(), stop.blocks());
                },
                stop.sentence(),
                isLoose(stop));
    }

    private boolean isLoose(Stop stop) {
        boolean inSection = stop.path().size() > 1 && loose.contains(Spot.heading(stop.section()));
        boolean isItem = !stop.item().items().isEmpty();
        return inSection || (isItem && loose.contains(Spot.subsection(stop.section(), stop.subsection())));
    }

    private String problem(Mention.Step step, Optional<Stop> stop) {
        String number = step.numbers().get(0);
        if (step.unit() == Mention.Unit.SECTION) {
            return "Einen § " + number + " gibt es hier nicht; " + range();
        }
        if (step.unit() != Mention.Unit.SUBSECTION || stop.isEmpty()) {
            return "Diese Stelle gibt es hier nicht.";
        }
        Section section = text.sections().get(stop.get().section());
        long numbered =
                section.subsections().stream().filter(Subsection::numbered).count();
        return "§ " + section.number()
                + (numbered == 0
                        ? " hat keine Absätze; gemeint ist vielleicht „§ " + section.number() + "“."
                        : " hat keinen Absatz " + number + "; der letzte ist Absatz "
                                + section.subsections()
                                        .get(section.subsections().size() - 1)
                                        .number() + ".");
    }

    private String range() {
        if (text.sections().isEmpty()) {
            return "es gibt gar keine.";
        }
        return "der letzte ist § "
                + text.sections().get(text.sections().size() - 1).number()
                + ". Fehlt der Name eines Gesetzes?";
    }

    /** The way to a part of the text, for what stands there. */
    List<Destination.Label> place(Spot spot) {
        return switch (spot.kind()) {
            case HEADING ->
                List.of(Destination.Label.section(
                        text.sections().get(spot.index()).number()));
            case SUBSECTION ->
                subsection(section(spot.index()), spot.index(), spot.inner()).path();
            default -> List.of();
        };
    }
}
