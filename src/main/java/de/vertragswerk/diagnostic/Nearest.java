package de.vertragswerk.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that an author probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The candidate with the fewest edits, if these are at most a third of the name's length, or one. */
    public static Optional<String> to(String name, Collection<String> candidates) {
        int limit = Math.max(1, name.length() / 3);
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

    /** Edits from one word to another: a letter more, less or other, or two neighbours exchanged. */
    private static int edits(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : edits(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int edits(int[][] table, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int fewest = Math.min(table[i - 1][j - 1] + (same ? 0 : 1), Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(fewest, table[i - 2][j - 2] + 1) : fewest;
    }
}
