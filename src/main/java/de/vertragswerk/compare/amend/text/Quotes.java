package de.vertragswerk.compare.amend.text;

/** Quotation marks: „…“ outside, ‚…‘ within. */
public final class Quotes {
    public static final char OPENING = '„';
    public static final char CLOSING = '“';

    private static final String OUTER = "„“‚‘";
    private static final String INNER = "‚‘„“";

    private Quotes() {}

    /** Words within quotation marks. */
    static String around(String words) {
        return OPENING + swapped(words) + CLOSING;
    }

    /** Text as it is quoted within a quotation, or back: the marks of both levels change places. */
    public static String swapped(String text) {
        StringBuilder swapped = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int mark = OUTER.indexOf(text.charAt(i));
            if (mark >= 0) {
                swapped.setCharAt(i, INNER.charAt(mark));
            }
        }
        return swapped.toString();
    }

    /** Where the quotation that opens at a position closes; -1 if it does not. */
    public static int end(String text, int opening) {
        int depth = 0;
        for (int i = opening; i < text.length(); i++) {
            if (text.charAt(i) == OPENING) {
                depth++;
            } else if (text.charAt(i) == CLOSING && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words can be quoted so that the end of the quotation is certain. */
    public static boolean canQuote(String words) {
        String quoted = around(words);
        return end(quoted, 0) == quoted.length() - 1;
    }
}
