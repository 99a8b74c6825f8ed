package de.vertragswerk.compare.match;

import de.vertragswerk.compare.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pairs the parts of one unit with those of its counterpart. */
final class Siblings {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(candidate -> Math.abs(candidate.before() - candidate.after()))
            .thenComparingInt(Candidate::before)
            .thenComparingInt(Candidate::after);

    /** Of so many units that say the same, each is held against each. */
    private static final int ALL_SAME = 8;

    private static final double NEAR = 0.02;

    private final Profiles profiles;
    private final Pairs pairs;
    private final Twins twins;
    private final List<Unit> olds;
    private final List<Unit> news;
    private final IdentityHashMap<Unit, Integer> newIndex = new IdentityHashMap<>();

    Siblings(Profiles profiles, Pairs pairs, Twins twins, List<Unit> olds, List<Unit> news) {
        this.profiles = profiles;
        this.pairs = pairs;
        this.twins = twins;
        this.olds = olds;
        this.news = news;
        IntStream.range(0, news.size()).forEach(i -> newIndex.put(news.get(i), i));
    }

    void pair() {
        List<Candidate> candidates = new ArrayList<>(sure());
        candidates.addAll(likely(candidates));
        HeaviestOrder.of(candidates, news.size()).forEach(this::takeInOrder);
        candidates.stream().sorted(BEST_FIRST).forEach(this::takeOutOfOrder);
        new Fractions(profiles, pairs, olds, news).find();
        new Vacancies(profiles, pairs, olds, news).fill();
    }

    private void takeInOrder(Candidate candidate) {
        Unit old = olds.get(candidate.before());
        if (!candidate.isNamed()) {
            pairs.pair(old, news.get(candidate.after()));
        }
        pairs.keepsOrder(old);
    }

    private void takeOutOfOrder(Candidate candidate) {
        Unit old = olds.get(candidate.before());
        Unit unit = news.get(candidate.after());
        if (pairs.isOpenBefore(old)
                && pairs.isOpenAfter(unit)
                && candidate.likeness() >= Thresholds.outOfOrder(old.kind())) {
            pairs.pair(old, unit);
        }
    }

    /** Units with the same id, and units with the same words. */
    private List<Candidate> sure() {
        List<Candidate> found = new ArrayList<>();
        Map<String, List<Integer>> texts = new HashMap<>();
        for (int i = 0; i < news.size(); i++) {
            if (pairs.isOpenAfter(news.get(i))) {
                texts.computeIfAbsent(text(news.get(i)), text -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < olds.size(); i++) {
            Unit old = olds.get(i);
            Optional<Integer> named = pairs.after(old).map(newIndex::get);
            if (named.isPresent()) {
                found.add(new Candidate(i, named.get(), Candidate.NAMED, Candidate.NAMED));
            } else if (pairs.isOpenBefore(old)) {
                List<Integer> same = texts.getOrDefault(text(old), List.of());
                int nth = seen.merge(text(old), 1, Integer::sum) - 1;
                addSame(found, i, nth, same);
            }
        }
        return found;
    }

    /** Of many that say the same, only those that are about as far on in the text. */
    private void addSame(List<Candidate> found, int old, int nth, List<Integer> same) {
        int from = same.size() <= ALL_SAME ? 0 : Math.max(nth - ALL_SAME / 2, 0);
        int to = Math.min(from + ALL_SAME, same.size());
        for (int unit : same.subList(Math.min(from, to), to)) {
            found.add(candidate(old, unit, Candidate.SAME + nearness(old, unit)));
        }
    }

    private static String text(Unit unit) {
        return unit.kind() + "\n" + unit.text();
    }

    /** Units with similar words, where there are none with the same. */
    private List<Candidate> likely(List<Candidate> sure) {
        Set<Integer> knownOlds = sure.stream().map(Candidate::before).collect(Collectors.toSet());
        Set<Integer> knownNews = sure.stream().map(Candidate::after).collect(Collectors.toSet());
        List<Integer> openOlds = IntStream.range(0, olds.size())
                .filter(i -> !knownOlds.contains(i) && pairs.isOpenBefore(olds.get(i)) && !hasTwin(olds.get(i)))
                .boxed()
                .toList();
        List<Integer> openNews = IntStream.range(0, news.size())
                .filter(i -> !knownNews.contains(i) && pairs.isOpenAfter(news.get(i)) && !hasTwin(news.get(i)))
                .boxed()
                .toList();
        List<Candidate> found = new ArrayList<>();
        new Search(profiles, olds, news)
                .of(openOlds, openNews, places(sure))
                .forEach((old, units) -> units.forEach(unit -> addLikely(found, old, unit)));
        return found;
    }

    /** Whether the same words stand in another unit; among these siblings they would be known already. */
    private boolean hasTwin(Unit unit) {
        return twins.of(unit).isPresent();
    }

    private void addLikely(List<Candidate> found, int old, int unit) {
        if (olds.get(old).kind() != news.get(unit).kind()) {
            return;
        }
        double likeness = profiles.likeness(olds.get(old), news.get(unit));
        if (likeness >= Thresholds.inOrder(olds.get(old).kind())) {
            found.add(candidate(old, unit, likeness + nearness(old, unit)));
        }
    }

    private Candidate candidate(int old, int unit, double likeness) {
        return new Candidate(
                old,
                unit,
                likeness,
                likeness * (2 + Math.sqrt(olds.get(old).text().length())));
    }

    /** A little more for units that are equally far on, so that of several alike the nearest is taken. */
    private double nearness(int old, int unit) {
        return NEAR * (1 - Math.abs((double) old / olds.size() - (double) unit / news.size()));
    }

    /** Where each unit before should be found, counted on from the last one that is known. */
    private int[] places(List<Candidate> sure) {
        int[] places = new int[olds.size()];
        Arrays.fill(places, -1);
        sure.forEach(candidate -> places[candidate.before()] = candidate.after());
        for (int i = 0; i < places.length; i++) {
            places[i] = places[i] >= 0 ? places[i] : i == 0 ? 0 : places[i - 1] + 1;
        }
        return places;
    }
}
