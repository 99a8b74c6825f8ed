package de.vertragswerk.compare.words;

/** Which characters say the same: blanks of all kinds, quotation marks of all styles. */
public final class Likeness {
    private static final String QUOTES = "„“”‟\"«»″";
    private static final String SINGLE_QUOTES = "‚‘’‛'‹›′";
    private static final char SOFT_HYPHEN = '\u00ad';

    private Likeness() {}

    static boolean isBlank(char character) {
        return character <= ' ' || character == '\u00a0' || character == '\u202f' || character == '\u2009';
    }

    /** A text as it is compared: each run of blanks one, none around, all quotation marks alike. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isBlank(character)) {
                blank = !key.isEmpty();
            } else if (character != SOFT_HYPHEN) {
                if (blank) {
                    key.append(' ');
                    blank = false;
                }
                key.append(alike(character));
            }
        }
        return key.toString();
    }

    /** Whether two texts have the same key. */
    public static boolean areAlike(String before, String after) {
        int old = next(before, 0);
        int fresh = next(after, 0);
        boolean first = true;
        while (old < before.length() && fresh < after.length()) {
            boolean isSame = alike(before.charAt(old)) == alike(after.charAt(fresh));
            if (!isSame || (!first && isSpaced(before, old) != isSpaced(after, fresh))) {
                return false;
            }
            first = false;
            old = next(before, old + 1);
            fresh = next(after, fresh + 1);
        }
        return old == before.length() && fresh == after.length();
    }

    /** The next character that counts, or the end. */
    private static int next(String text, int from) {
        int place = from;
        while (place < text.length() && (isBlank(text.charAt(place)) || text.charAt(place) == SOFT_HYPHEN)) {
            place++;
        }
        return place;
    }

    /** Whether there is a blank between a character and the one before it that counts. */
    private static boolean isSpaced(String text, int place) {
        int before = place - 1;
        while (before >= 0 && text.charAt(before) == SOFT_HYPHEN) {
            before--;
        }
        return before >= 0 && isBlank(text.charAt(before));
    }

    private static char alike(char character) {
        if (QUOTES.indexOf(character) >= 0) {
            return '"';
        }
        return SINGLE_QUOTES.indexOf(character) >= 0 ? '\'' : character;
    }
}
