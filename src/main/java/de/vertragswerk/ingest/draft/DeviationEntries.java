package de.vertragswerk.ingest.draft;

import de.vertragswerk.ingest.FullText;
import de.vertragswerk.ingest.Spot;
import de.vertragswerk.ingest.majority.Difference;
import de.vertragswerk.ingest.reference.Names;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.Section;
import de.vertragswerk.model.Subsection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what one copy reads otherwise as deviations of its variant. */
final class DeviationEntries {
    private static final String MISREAD = "    vermutlich: lesefehler\n";

    private final ClauseText clauses;
    private final FullText base;
    private final FullText copy;
    private final Names names;

    DeviationEntries(Notation notation, FullText base, FullText copy, Names names) {
        this.clauses = new ClauseText(notation);
        this.base = base;
        this.copy = copy;
        this.names = names;
    }

    /** The key {@code abweichungen}; empty where there are none. What is added comes first, while all of its anchors stand. */
    String of(List<Difference> differences) {
        Map<Integer, String> rewritten = new LinkedHashMap<>();
        StringBuilder added = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (Difference difference : differences) {
            Spot spot = difference.spot();
            boolean isSection = difference instanceof Difference.Added && spot.kind() == Spot.Kind.HEADING;
            boolean inSection = spot.kind() == Spot.Kind.SUBSECTION || spot.kind() == Spot.Kind.HEADING;
            if (isSection) {
                added.insert(0, entry(difference));
            } else if (inSection && Looseness.isRewritten(spot.index(), differences)) {
                rewritten.computeIfAbsent(spot.index(), index -> section(index, differences));
            } else {
                others.append(entry(difference));
            }
        }
        String all = added + String.join("", rewritten.values()) + others;
        return all.isEmpty() ? "" : "abweichungen:\n" + all;
    }

    private String entry(Difference difference) {
        if (difference instanceof Difference.Words words) {
            return "  - aendere: " + target(words.spot()) + "\n"
                    + "    alt: " + Yaml.scalar(words.old()) + "\n"
                    + "    neu: " + Yaml.scalar(words.fresh()) + "\n"
                    + end(difference);
        }
        if (difference instanceof Difference.Replaced replaced) {
            return "  - ersetze: " + target(replaced.spot()) + "\n" + end(difference) + "    durch:\n"
                    + wording(replaced);
        }
        if (difference instanceof Difference.Added added) {
            return added(added);
        }
        return "  - streiche: " + target(difference.spot()) + "\n" + end(difference);
    }

    private String target(Spot spot) {
        return switch (spot.kind()) {
            case TITLE -> "titel";
            case FORMULA -> "eingangsformel";
            case PREAMBLE -> "praeambel";
            case CLOSING -> "schluss";
            case HEADING -> names.section(spot.index()).value();
            case SUBSECTION -> names.subsection(spot.index(), spot.inner()).value();
            case ANNEX_TITLE, ANNEX -> names.annex(spot.index()).value();
        };
    }

    private static String end(Difference difference) {
        return "    grund: " + Yaml.scalar(reason(difference)) + "\n" + (difference.isNoise() ? MISREAD : "");
    }

    private static String reason(Difference difference) {
        List<String> usual = difference.variations().stream()
                .map(Difference.Variation::usual)
                .filter(words -> !words.isEmpty())
                .limit(3)
                .map(words -> "„" + words + "“")
                .toList();
        String others = usual.isEmpty() ? "haben das nicht" : "lesen " + String.join(", ", usual);
        return "So steht es in dieser Fassung; die meisten " + others + ".";
    }

    private String wording(Difference.Replaced replaced) {
        Spot spot = replaced.spot();
        if (spot.kind() == Spot.Kind.ANNEX_TITLE) {
            return "      titel: " + Yaml.scalar(clauses.line(line(replaced.blocks()))) + "\n"
                    + Yaml.block(
                            "text",
                            clauses.blocks(copy.annexes().get(spot.index()).blocks(), 6),
                            6);
        }
        return Yaml.block("text", clauses.blocks(replaced.blocks(), 6), 6);
    }

    private static List<Inline> line(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).content().stream())
                .toList();
    }

    /** A § that differs in its heading or its Absätze is written anew as a whole. */
    private String section(int index, List<Difference> differences) {
        List<Difference> own = differences.stream()
                .filter(difference -> difference.spot().index() == index
                        && (difference.spot().kind() == Spot.Kind.HEADING
                                || difference.spot().kind() == Spot.Kind.SUBSECTION))
                .toList();
        Optional<Section> reading = partner(base.sections().get(index));
        boolean noise = own.stream().allMatch(Difference::isNoise);
        String reason = reason(own.get(0));
        return reading.map(
                        section -> "  - ersetze: " + names.section(index) + "\n    grund: " + Yaml.scalar(reason) + "\n"
                                + (noise ? MISREAD : "") + "    durch:\n"
                                + section(named(section, base.sections().get(index))))
                .orElse("");
    }

    /** The § of the copy that stands for one of the base text. */
    private Optional<Section> partner(Section section) {
        String heading = PlainText.line(section.heading());
        return copy.sections().stream()
                .filter(other -> PlainText.line(other.heading()).equals(heading))
                .findFirst()
                .or(() -> copy.sections().stream()
                        .filter(other -> other.number().equals(section.number()))
                        .findFirst());
    }

    /** The § with the names of the one it replaces, so that references to its Absätze stay valid. */
    private static Section named(Section section, Section base) {
        if (section.subsections().size() != base.subsections().size()) {
            return section;
        }
        List<Subsection> subsections = new ArrayList<>();
        for (Subsection unit : section.subsections()) {
            Subsection named = base.subsections().get(subsections.size());
            subsections.add(new Subsection(named.id(), unit.number(), unit.numbered(), unit.blocks(), unit.origin()));
        }
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

    private String section(Section section) {
        return "      titel: " + Yaml.scalar(clauses.line(section.heading())) + "\n"
                + Yaml.block("text", clauses.subsections(section.subsections(), 6), 6);
    }

    private String added(Difference.Added added) {
        String text = added.subsection()
                .map(Subsection::blocks)
                .map(blocks -> Yaml.block("text", clauses.blocks(blocks, 6), 6))
                .orElseGet(() -> section(added.section()));
        return "  - fuege_ein:\n" + text + "    " + (added.first() ? "vor" : "nach") + ": " + target(added.spot())
                + "\n" + end(added);
    }
}
