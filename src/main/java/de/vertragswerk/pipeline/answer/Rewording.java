package de.vertragswerk.pipeline.answer;

import de.vertragswerk.ingest.majority.Hunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of our lines in whose place others stand.
 *
 * @param from the first of our lines; where nothing is replaced, the one before which something is added
 * @param old our lines; none where something is added
 * @param fresh theirs; none where something falls away
 */
record Rewording(int from, List<String> old, List<String> fresh) {

    /** What is to be done to our lines to get theirs; lines that resemble each other are paired. */
    static List<Rewording> between(List<String> ours, List<String> theirs) {
        List<Rewording> all = new ArrayList<>();
        for (Hunk hunk : Hunk.between(ours, theirs, String::equals)) {
            pair(ours, theirs, hunk, all);
        }
        return all;
    }

    private static void pair(List<String> ours, List<String> theirs, Hunk hunk, List<Rewording> all) {
        int from = hunk.from();
        int otherFrom = hunk.otherFrom();
        List<String> old = ours.subList(hunk.from(), hunk.to());
        List<String> fresh = theirs.subList(hunk.otherFrom(), hunk.otherTo());
        for (Hunk unlike : Hunk.between(old, fresh, Rewording::isAlike)) {
            all.addAll(pairs(ours, theirs, from, hunk.from() + unlike.from(), otherFrom));
            from = hunk.from() + unlike.to();
            otherFrom = hunk.otherFrom() + unlike.otherTo();
            all.add(new Rewording(
                    hunk.from() + unlike.from(),
                    old.subList(unlike.from(), unlike.to()),
                    fresh.subList(unlike.otherFrom(), unlike.otherTo())));
        }
        all.addAll(pairs(ours, theirs, from, hunk.to(), otherFrom));
    }

    private static List<Rewording> pairs(List<String> ours, List<String> theirs, int from, int to, int otherFrom) {
        List<Rewording> pairs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String fresh = theirs.get(otherFrom + i - from);
            if (!ours.get(i).equals(fresh)) {
                pairs.add(new Rewording(i, List.of(ours.get(i)), List.of(fresh)));
            }
        }
        return pairs;
    }

    private static boolean isAlike(String a, String b) {
        Set<String> common = new HashSet<>(words(a));
        int all = common.size() + new HashSet<>(words(b)).size();
        common.retainAll(words(b));
        return 4 * common.size() >= all;
    }

    static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
