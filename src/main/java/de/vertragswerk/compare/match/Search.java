package de.vertragswerk.compare.match;

import de.vertragswerk.compare.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says which units are worth being held against each other: all with all where they are few; where they are many, those
 * that share rare words, and those that stand at the same place between units already known.
 */
final class Search {
    /** Up to so many pairs, all are held against each other. */
    private static final int FEW_PAIRS = 600;

    /** What stands in more units than this tells nothing. */
    private static final int COMMON = 24;

    /** So many units with the most in common are looked at. */
    private static final int BEST = 6;

    private final Profiles profiles;
    private final List<Unit> befores;
    private final List<Unit> afters;

    Search(Profiles profiles, List<Unit> befores, List<Unit> afters) {
        this.profiles = profiles;
        this.befores = befores;
        this.afters = afters;
    }

    /**
     * For each of some units before, the units after to look at.
     *
     * @param olds indices of units before without a counterpart
     * @param news indices of units after without one
     * @param places about where each unit before should be found among those after
     */
    Map<Integer, SortedSet<Integer>> of(List<Integer> olds, List<Integer> news, int[] places) {
        Map<Integer, SortedSet<Integer>> found = new TreeMap<>();
        if ((long) olds.size() * news.size() <= FEW_PAIRS) {
            olds.forEach(old -> found.put(old, new TreeSet<>(news)));
            return found;
        }
        Map<Integer, List<Integer>> index = index(news);
        NavigableSet<Integer> open = new TreeSet<>(news);
        for (int old : olds) {
            SortedSet<Integer> near = akin(old, index);
            addNear(near, open, places[old]);
            found.put(old, near);
        }
        return found;
    }

    private Map<Integer, List<Integer>> index(List<Integer> news) {
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (int unit : news) {
            int last = -1;
            for (int feature : profiles.of(afters.get(unit)).features()) {
                if (feature != last && Feature.isTelling(feature)) {
                    index.computeIfAbsent(feature, key -> new ArrayList<>()).add(unit);
                }
                last = feature;
            }
        }
        return index;
    }

    private SortedSet<Integer> akin(int old, Map<Integer, List<Integer>> index) {
        Map<Integer, Double> votes = new TreeMap<>();
        for (int feature : profiles.of(befores.get(old)).features()) {
            List<Integer> units = index.getOrDefault(feature, List.of());
            if (units.size() <= COMMON) {
                units.forEach(unit -> votes.merge(unit, Feature.weight(feature) / units.size(), Double::sum));
            }
        }
        SortedSet<Integer> best = new TreeSet<>();
        votes.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<Integer, Double>::getValue)
                        .reversed())
                .limit(BEST)
                .forEach(vote -> best.add(vote.getKey()));
        return best;
    }

    private static void addNear(SortedSet<Integer> near, NavigableSet<Integer> open, int place) {
        addIfAny(near, open.floor(place));
        addIfAny(near, open.ceiling(place));
        addIfAny(near, open.higher(place));
        addIfAny(near, open.lower(place));
    }

    private static void addIfAny(SortedSet<Integer> near, @Nullable Integer unit) {
        if (unit != null) {
            near.add(unit);
        }
    }
}
