package de.vertragswerk.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that an author probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The candidate with the fewest edits, if these are at most a third of the name's length (and at least two). */
    public static Optional<String> to(String name, Collection<String> candidates) {
        int limit = Math.max(2, name.length() / 3);
        return candidates.stream()
                .filter(candidate -> edits(name, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> edits(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** "Gemeint ist vielleicht „…“." or, where nothing is near, the given sentence. */
    public static String hint(String name, Collection<String> candidates, String otherwise) {
        return to(name, candidates)
                .map(near -> "Gemeint ist vielleicht „" + near + "“.")
                .orElse(otherwise);
    }

    /** Levenshtein distance in characters. */
    private static int edits(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
