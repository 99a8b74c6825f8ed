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

    private static char alike(char character) {
        if (QUOTES.indexOf(character) >= 0) {
            return '"';
        }
        return SINGLE_QUOTES.indexOf(character) >= 0 ? '\'' : character;
    }
}
