package de.vertragswerk.typeset.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Heads and feet of pages: lines set apart from the text that at least half of the pages have, but for numbers. */
record Furniture(Set<Repeated> lines) {
    /** How many lines a head has at most. */
    private static final int MOST = 3;
    /** How far it is from the text, in em. */
    private static final double APART = 2;

    record Repeated(long baseline, String text) {
        static Repeated of(TextLine line) {
            return new Repeated(Math.round(line.baseline()), line.text().replaceAll("\\d+", "#"));
        }
    }

    static Furniture of(List<List<TextLine>> pages) {
        Map<Repeated, Integer> counts = new HashMap<>();
        for (List<TextLine> page : pages) {
            List<TextLine> sorted = new ArrayList<>(page);
            sorted.sort(Comparator.comparingDouble(TextLine::baseline));
            List<TextLine> outer = new ArrayList<>(outer(sorted));
            Collections.reverse(sorted);
            outer.addAll(outer(sorted));
            outer.stream().map(Repeated::of).distinct().forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        return new Furniture(counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && 2 * entry.getValue() >= pages.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    List<TextLine> without(List<TextLine> page) {
        return page.stream().filter(line -> !lines.contains(Repeated.of(line))).toList();
    }

    /** The first lines up to a space; none where there is no space. */
    private static List<TextLine> outer(List<TextLine> page) {
        for (int i = 1; i < page.size() && i <= MOST; i++) {
            double distance = Math.abs(page.get(i).baseline() - page.get(i - 1).baseline());
            if (distance > APART * page.get(i).size()) {
                return page.subList(0, i);
            }
        }
        return List.of();
    }
}
