package de.vertragswerk.ingest.majority;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts compared word by word, whatever blanks stand between the words.
 *
 * @param words of the first text
 * @param differing words of either text that the other does not have in their place
 * @param differences what stands in the one and what in the other
 */
public record WordComparison(int words, int differing, List<Difference.Variation> differences) {

    /** Compares texts of many lines; what differs may be a whole line. */
    public static WordComparison of(String usual, String here) {
        List<String> a = usual.lines().toList();
        List<String> b = here.lines().toList();
        List<Difference.Variation> differences = new ArrayList<>();
        int differing = 0;
        for (Hunk lines : Hunk.between(a, b, WordComparison::isSame)) {
            List<Token> old = Tokens.of(String.join("\n", a.subList(lines.from(), lines.to())));
            List<Token> fresh = Tokens.of(String.join("\n", b.subList(lines.otherFrom(), lines.otherTo())));
            for (Hunk hunk : Hunk.between(old, fresh, (x, y) -> x.word().equals(y.word()))) {
                differences.add(Noise.variation(old, fresh, hunk));
                differing += hunk.to() - hunk.from() + hunk.otherTo() - hunk.otherFrom();
            }
        }
        return new WordComparison(Tokens.of(usual).size(), differing, differences);
    }

    private static boolean isSame(String a, String b) {
        return a.replaceAll("[\\s\u00a0]", "").equals(b.replaceAll("[\\s\u00a0]", ""));
    }
}
