package de.vertragswerk.ingest.majority;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A stretch in which two sequences differ.
 *
 * @param from where it begins in the first one
 * @param to where it ends there
 * @param otherFrom where it begins in the second one
 * @param otherTo where it ends there
 */
public record Hunk(int from, int to, int otherFrom, int otherTo) {
    /** Cells of the table of common tails; what is larger counts as different as a whole. */
    private static final long LARGEST = 4_000_000;

    /** The stretches in which two sequences differ, with as much in common as there can be. */
    public static <T> List<Hunk> between(List<T> a, List<T> b, BiPredicate<T, T> same) {
        int start = 0;
        while (start < a.size() && start < b.size() && same.test(a.get(start), b.get(start))) {
            start++;
        }
        int endA = a.size();
        int endB = b.size();
        while (endA > start && endB > start && same.test(a.get(endA - 1), b.get(endB - 1))) {
            endA--;
            endB--;
        }
        if (start == endA || start == endB || (long) (endA - start) * (endB - start) > LARGEST) {
            return start == endA && start == endB ? List.of() : List.of(new Hunk(start, endA, start, endB));
        }
        return walk(a.subList(start, endA), b.subList(start, endB), same, start);
    }

    private static <T> List<Hunk> walk(List<T> a, List<T> b, BiPredicate<T, T> same, int offset) {
        int[][] common = commonTails(a, b, same);
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int fromA = i;
            int fromB = j;
            while (i < a.size() || j < b.size()) {
                if (i < a.size() && j < b.size() && same.test(a.get(i), b.get(j))) {
                    break;
                }
                if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > fromA || j > fromB) {
                hunks.add(new Hunk(fromA + offset, i + offset, fromB + offset, j + offset));
            }
            while (i < a.size() && j < b.size() && same.test(a.get(i), b.get(j))) {
                i++;
                j++;
            }
        }
        return hunks;
    }

    private static <T> int[][] commonTails(List<T> a, List<T> b, BiPredicate<T, T> same) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = same.test(a.get(i), b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
