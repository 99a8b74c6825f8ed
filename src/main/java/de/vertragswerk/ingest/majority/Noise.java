package de.vertragswerk.ingest.majority;

import de.vertragswerk.diagnostic.Nearest;
import java.util.List;
import java.util.Set;

/** Tells slips from what somebody meant: slips leave the meaning of a sentence alone, or leave none. */
final class Noise {
    /** Words that decide what a sentence says: whoever leaves one out, may mean it. */
    private static final Set<String> DECISIVE = Set.of(
            "kein",
            "keine",
            "keinem",
            "keinen",
            "keiner",
            "keines",
            "nicht",
            "nie",
            "niemals",
            "ohne",
            "nur",
            "oder",
            "und",
            "sowie",
            "außer",
            "ausgenommen",
            "ausschließlich");

    private static final int MOST_WORDS = 2;
    private static final int SHORTEST = 5;
    private static final int CONTEXT = 2;

    private Noise() {}

    /** Two readings of a place, with a word or two around what one of them lacks. */
    static Difference.Variation variation(List<Token> usual, List<Token> here, Hunk hunk) {
        List<Token> old = usual.subList(hunk.from(), hunk.to());
        List<Token> fresh = here.subList(hunk.otherFrom(), hunk.otherTo());
        boolean bare = old.isEmpty() || fresh.isEmpty();
        int before = bare ? Math.min(CONTEXT, hunk.from()) : 0;
        int after = bare ? Math.min(CONTEXT, usual.size() - hunk.to()) : 0;
        return new Difference.Variation(
                Tokens.text(usual.subList(hunk.from() - before, hunk.to() + after))
                        .strip(),
                Tokens.text(here.subList(hunk.otherFrom() - before, Math.min(here.size(), hunk.otherTo() + after)))
                        .strip(),
                isNoise(old, fresh));
    }

    private static boolean isNoise(List<Token> old, List<Token> fresh) {
        if (changesMeaning(old) != changesMeaning(fresh) || changesNumbers(old, fresh)) {
            return false;
        }
        String before = letters(old);
        String after = letters(fresh);
        if (before.equals(after)) {
            return true;
        }
        if (old.isEmpty() || fresh.isEmpty()) {
            return old.size() + fresh.size() <= MOST_WORDS && !changesMeaning(old) && !changesMeaning(fresh);
        }
        return Nearest.to(before, List.of(after)).isPresent()
                || before.contains(after)
                || after.contains(before)
                || areAkin(before, after);
    }

    /** Two words with the same beginning: "mandatierende", "mandatorische". */
    private static boolean areAkin(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= SHORTEST && 5 * common >= 2 * Math.max(a.length(), b.length());
    }

    private static boolean changesMeaning(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> DECISIVE.contains(token.word()));
    }

    private static boolean changesNumbers(List<Token> old, List<Token> fresh) {
        return !digits(old).equals(digits(fresh));
    }

    private static String digits(List<Token> tokens) {
        return Tokens.text(tokens).replaceAll("[^0-9]", "");
    }

    private static String letters(List<Token> tokens) {
        return Tokens.text(tokens).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
