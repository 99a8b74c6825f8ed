package de.vertragswerk.compare.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import de.vertragswerk.compare.WordEdit;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that differ, in few edits that a reader would have made. */
public final class WordDiff {
    /** From here on the search for the fewest edits takes too long: what differs is exchanged as a whole. */
    private static final long TOO_MUCH = 4_000_000;

    private final Words before;
    private final Words after;

    private WordDiff(Words before, Words after) {
        this.before = before;
        this.after = after;
    }

    /** What has to be exchanged in a text to get another; nothing if they say the same. */
    public static List<WordEdit> edits(Words before, Words after) {
        return new WordDiff(before, after).edits();
    }

    private List<WordEdit> edits() {
        List<Hunk> shifted = new Shifts(before, after).bestOf(hunks());
        Edges edges = new Edges(before, after);
        return new Gaps(before, after)
                .bridged(shifted).stream().map(edges::edit).toList();
    }

    private List<Hunk> hunks() {
        List<String> olds = before.keys();
        List<String> news = after.keys();
        int prefix = common(olds, news);
        List<String> oldRest = olds.subList(prefix, olds.size());
        List<String> newRest = news.subList(prefix, news.size());
        if ((long) oldRest.size() * newRest.size() > TOO_MUCH) {
            return List.of(new Hunk(prefix, olds.size(), prefix, news.size()));
        }
        List<Hunk> hunks = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(oldRest, newRest).getDeltas()) {
            int start = prefix + delta.getSource().getPosition();
            int newStart = prefix + delta.getTarget().getPosition();
            hunks.add(new Hunk(
                    start,
                    start + delta.getSource().size(),
                    newStart,
                    newStart + delta.getTarget().size()));
        }
        return hunks;
    }

    private static int common(List<String> olds, List<String> news) {
        int most = Math.min(olds.size(), news.size());
        int common = 0;
        while (common < most && olds.get(common).equals(news.get(common))) {
            common++;
        }
        return common;
    }
}
