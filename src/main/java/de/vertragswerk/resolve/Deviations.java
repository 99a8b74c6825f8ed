package de.vertragswerk.resolve;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Deviation;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Item;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import de.vertragswerk.model.Wording;
import java.util.ArrayList;
import java.util.List;

/** Carries out deviations one after the other, before numbers are given. */
final class Deviations {
    private final Diagnostics diagnostics;

    Deviations(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Section> apply(List<Section> base, List<Deviation> deviations) {
        List<Section> sections = base;
        for (Deviation deviation : deviations) {
            Step step = new Step(deviation);
            List<Section> deviated = step.sections(sections);
            if (!step.found) {
                reportMissing(deviation, sections);
            } else if (deviated.equals(sections)) {
                report(deviation, "abweichung-ohne-wirkung", "Die Abweichung ändert nichts.", "Sie kann entfallen.");
            }
            sections = deviated;
        }
        return sections;
    }

    private void reportMissing(Deviation deviation, List<Section> sections) {
        String name = deviation.target().value();
        List<String> names = Index.of(sections, List.of(), new Diagnostics()).ids().stream()
                .map(Id::value)
                .toList();
        report(
                deviation,
                "abweichung-ziel",
                "Eine Stelle „" + name + "“, von der abgewichen werden soll, gibt es im Grundtext nicht.",
                Nearest.hint(name, names, "Die Stelle im Grundtext mit {#" + name + "} benennen."));
    }

    private void report(Deviation deviation, String rule, String message, String hint) {
        diagnostics.add(Diagnostic.error(rule, deviation.origin().position(), message, hint));
    }

    /** One deviation on its way through the sections. */
    private final class Step {
        private final Deviation deviation;
        private boolean found;

        Step(Deviation deviation) {
            this.deviation = deviation;
        }

        List<Section> sections(List<Section> sections) {
            List<Section> result = new ArrayList<>();
            for (Section section : sections) {
                if (isTarget(section.id())) {
                    place(result, section, this::newSection, this::wordsReplaced);
                } else {
                    result.add(with(section, subsections(section.subsections())));
                }
            }
            return result;
        }

        private List<Subsection> subsections(List<Subsection> subsections) {
            List<Subsection> result = new ArrayList<>();
            for (Subsection subsection : subsections) {
                if (isTarget(subsection.id())) {
                    placeAll(result, subsection, wording -> newSubsections(subsection, wording), this::wordsReplaced);
                } else {
                    result.add(with(subsection, new Items().blocks(subsection.blocks())));
                }
            }
            return result;
        }

        private boolean isTarget(Id id) {
            if (id.isPresent() && id.equals(deviation.target())) {
                found = true;
                return true;
            }
            return false;
        }

        private <T> void place(
                List<T> result,
                T unit,
                java.util.function.BiFunction<T, Wording, T> fresh,
                java.util.function.Function<T, T> words) {
            placeAll(result, unit, wording -> List.of(fresh.apply(unit, wording)), words);
        }

        /** Puts a unit, what replaces it, or it and what is inserted beside it, into its place. */
        private <T> void placeAll(
                List<T> result,
                T unit,
                java.util.function.Function<Wording, List<T>> fresh,
                java.util.function.Function<T, T> words) {
            if (deviation instanceof Deviation.Replace replace) {
                result.addAll(fresh.apply(replace.wording()));
            } else if (deviation instanceof Deviation.Insert insert) {
                List<T> inserted = fresh.apply(insert.wording());
                result.addAll(insert.before() ? inserted : List.of(unit));
                result.addAll(insert.before() ? List.of(unit) : inserted);
            } else if (deviation instanceof Deviation.Words) {
                result.add(words.apply(unit));
            }
        }

        private Section newSection(Section old, Wording wording) {
            boolean replaces = deviation instanceof Deviation.Replace;
            if (!wording.isSection() && !replaces) {
                report(
                        deviation,
                        "abweichung-form",
                        "Ein § braucht einen Titel.",
                        "Unter fuege_ein einen titel angeben.");
            }
            return new Section(
                    idOf(wording, old.id()),
                    "",
                    "",
                    replaces ? old.groups() : List.of(),
                    wording.isSection() ? wording.heading() : old.heading(),
                    wording.subsections(),
                    false,
                    deviation.origin());
        }

        private List<Subsection> newSubsections(Subsection old, Wording wording) {
            if (wording.isSection()) {
                report(deviation, "abweichung-form", "Ein Absatz hat keinen Titel.", "Den titel weglassen.");
            }
            List<Subsection> fresh = new ArrayList<>();
            for (Subsection subsection : wording.subsections()) {
                Id id = fresh.isEmpty() && !subsection.id().isPresent() ? idOf(wording, old.id()) : subsection.id();
                fresh.add(new Subsection(
                        id, subsection.number(), old.numbered(), subsection.blocks(), subsection.origin()));
            }
            return fresh;
        }

        /** A unit that replaces another answers to its name, unless it has one of its own. */
        private Id idOf(Wording wording, Id old) {
            return wording.id().isPresent() || !(deviation instanceof Deviation.Replace) ? wording.id() : old;
        }

        private Section wordsReplaced(Section section) {
            WordReplacement words = new WordReplacement((Deviation.Words) deviation);
            List<Subsection> subsections = section.subsections().stream()
                    .map(subsection -> with(subsection, words.blocks(subsection.blocks())))
                    .toList();
            checkOnce(words);
            return with(section, subsections);
        }

        private Subsection wordsReplaced(Subsection subsection) {
            WordReplacement words = new WordReplacement((Deviation.Words) deviation);
            Subsection replaced = with(subsection, words.blocks(subsection.blocks()));
            checkOnce(words);
            return replaced;
        }

        private void checkOnce(WordReplacement words) {
            Deviation.Words replacement = (Deviation.Words) deviation;
            if (words.count() != 1) {
                report(
                        deviation,
                        "abweichung-woerter",
                        "„" + replacement.old() + "“ kommt in „" + replacement.target() + "“ "
                                + (words.count() == 0 ? "nicht" : words.count() + "-mal") + " vor.",
                        words.count() == 0
                                ? "Die Wörter so schreiben, wie sie gedruckt werden; Verweise und Eingesetztes zählen nicht mit."
                                : "Mehr Wörter davor oder danach angeben, bis die Stelle eindeutig ist.");
            }
        }

        /** Looks for the target among the items of lists. */
        private final class Items extends BlockRewriter {
            @Override
            public Block itemList(Block.ItemList list) {
                List<Item> result = new ArrayList<>();
                for (Item item : list.items()) {
                    if (isTarget(item.id())) {
                        place(result, item, this::newItem, this::wordsReplaced);
                    } else {
                        result.add(new Item(item.id(), item.number(), blocks(item.blocks()), item.origin()));
                    }
                }
                return new Block.ItemList(list.style(), result);
            }

            private Item newItem(Item old, Wording wording) {
                List<Block> blocks = wording.subsections().stream()
                        .flatMap(subsection -> subsection.blocks().stream())
                        .toList();
                return new Item(idOf(wording, old.id()), "", blocks, deviation.origin());
            }

            private Item wordsReplaced(Item item) {
                WordReplacement words = new WordReplacement((Deviation.Words) deviation);
                Item replaced = new Item(item.id(), item.number(), words.blocks(item.blocks()), item.origin());
                checkOnce(words);
                return replaced;
            }
        }
    }

    private static Section with(Section section, List<Subsection> subsections) {
        return new Section(
                section.id(),
                section.number(),
                section.fixedNumber(),
                section.groups(),
                section.heading(),
                subsections,
                section.struck(),
                section.origin());
    }

    private static Subsection with(Subsection subsection, List<Block> blocks) {
        return new Subsection(subsection.id(), subsection.number(), subsection.numbered(), blocks, subsection.origin());
    }
}
