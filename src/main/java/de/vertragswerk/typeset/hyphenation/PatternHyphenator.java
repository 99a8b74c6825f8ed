package de.vertragswerk.typeset.hyphenation;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Divides German words by patterns and by a list of our own (docs/adr/0009). */
public final class PatternHyphenator implements Hyphenator {
    private static final int SHORTEST_WORD = 6;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    private static final int REMEMBERED = 50_000;
    private static final String VOWELS = "aeiouyäöüáàâéèêëíîïóôúûæœø";
    private static final char EDGE = '.';
    private static final int[] NOWHERE = {};

    private final PatternTree patterns;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    private PatternHyphenator(PatternTree patterns) {
        this.patterns = patterns;
    }

    /** The one for German; its files are read at the first call. */
    public static PatternHyphenator german() {
        return German.HYPHENATOR;
    }

    private static final class German {
        static final PatternHyphenator HYPHENATOR = new PatternHyphenator(PatternFiles.german());
    }

    @Override
    public int[] places(String word) {
        if (word.length() < SHORTEST_WORD) {
            return NOWHERE;
        }
        int[] places = known.get(word);
        return places == null ? remember(word) : places;
    }

    private int[] remember(String word) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        int[] places = isAbbreviation(word) ? NOWHERE : divide(word);
        known.put(word, places);
        return places;
    }

    /** AsylbLG, GkG, NRW. */
    private static boolean isAbbreviation(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int[] divide(String word) {
        char[] text = lowerCase(word);
        byte[] levels = patterns.levels(text);
        int[] places = new int[word.length()];
        int first = places.length;
        int end = word.length();
        for (int place = word.length() - RIGHT; place >= LEFT; place--) {
            boolean allowed = (levels[place + 1] & 1) == 1;
            // Consonants alone are no syllable: they belong to the part before them.
            if (allowed && hasVowel(text, place, end)) {
                places[--first] = place;
                end = place;
            }
        }
        if (first < places.length && !hasVowel(text, 0, end)) {
            first++;
        }
        return Arrays.copyOfRange(places, first, places.length);
    }

    /** Letter by letter, so that places stay the same; with a dot at either end. */
    private static char[] lowerCase(String word) {
        char[] letters = new char[word.length() + 2];
        letters[0] = EDGE;
        for (int i = 0; i < word.length(); i++) {
            letters[i + 1] = Character.toLowerCase(word.charAt(i));
        }
        letters[letters.length - 1] = EDGE;
        return letters;
    }

    private static boolean hasVowel(char[] letters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (VOWELS.indexOf(letters[i + 1]) >= 0) {
                return true;
            }
        }
        return false;
    }
}
