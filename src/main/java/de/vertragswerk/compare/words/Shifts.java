package de.vertragswerk.compare.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Moves insertions and deletions to where a reader sees them: of "A, B und C" with "X" inserted, ", X" is new, and of two
 * sentences that begin alike a whole one.
 */
final class Shifts {
    private static final Set<String> CONJUNCTIONS = Set.of("und", "oder", "sowie", "bzw");

    private final Words before;
    private final Words after;

    Shifts(Words before, Words after) {
        this.before = before;
        this.after = after;
    }

    List<Hunk> bestOf(List<Hunk> hunks) {
        List<Hunk> best = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < hunks.size(); i++) {
            int to = i + 1 < hunks.size()
                    ? hunks.get(i + 1).start()
                    : before.tokens().size();
            Hunk hunk = best(hunks.get(i), from, to);
            best.add(hunk);
            from = hunk.end();
        }
        return best;
    }

    /** The best place of a hunk between the one before it and the one after it. */
    private Hunk best(Hunk hunk, int from, int to) {
        if (hunk.isInsertion() == hunk.isDeletion()) {
            return hunk;
        }
        Hunk first = hunk;
        while (first.start() > from && repeats(first.shifted(-1))) {
            first = first.shifted(-1);
        }
        Hunk best = first;
        Hunk next = first;
        while (next.end() < to && repeats(next)) {
            next = next.shifted(1);
            if (score(next) > score(best)) {
                best = next;
            }
        }
        return best;
    }

    /** Whether the first word of the hunk is also the one behind it, so that it may begin one word later. */
    private boolean repeats(Hunk hunk) {
        Words words = side(hunk);
        int start = start(hunk);
        int end = end(hunk);
        return end < words.tokens().size() && words.key(start).equals(words.key(end));
    }

    private int score(Hunk hunk) {
        return score(side(hunk), start(hunk)) + score(side(hunk), end(hunk));
    }

    /** How well a text can be cut before a token. */
    private static int score(Words words, int index) {
        if (index == 0 || index == words.tokens().size()) {
            return 4;
        }
        Token last = words.tokens().get(index - 1);
        Token next = words.tokens().get(index);
        if (last.is('.') || last.is('!') || last.is('?') || last.is(';') || last.is(':')) {
            return 4;
        }
        if (next.is('(') || last.is(')')) {
            return 3;
        }
        if (next.is(',') || CONJUNCTIONS.contains(next.key())) {
            return 2;
        }
        return last.is(',') ? 1 : 0;
    }

    private Words side(Hunk hunk) {
        return hunk.isInsertion() ? after : before;
    }

    private static int start(Hunk hunk) {
        return hunk.isInsertion() ? hunk.newStart() : hunk.start();
    }

    private static int end(Hunk hunk) {
        return hunk.isInsertion() ? hunk.newEnd() : hunk.end();
    }
}
