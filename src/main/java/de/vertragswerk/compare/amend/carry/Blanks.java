package de.vertragswerk.compare.amend.carry;

/** Where German text has a blank between what an amendment puts side by side. */
final class Blanks {
    private static final String NO_BLANK_BEFORE = ",.;:!?)]%“‘";
    private static final String NO_BLANK_BEHIND = "([„‚";

    private Blanks() {}

    /** The blank between two stretches of words, or none. */
    static String between(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return "";
        }
        boolean none = NO_BLANK_BEFORE.indexOf(right.charAt(0)) >= 0
                || NO_BLANK_BEHIND.indexOf(left.charAt(left.length() - 1)) >= 0;
        return none ? "" : " ";
    }

    /**
     * The place of words that are struck, together with the blank that would be left over.
     *
     * @return start and end
     */
    static int[] around(String text, int start, int end) {
        boolean blankBefore = start > 0 && text.charAt(start - 1) == ' ';
        boolean blankBehind = end < text.length() && text.charAt(end) == ' ';
        boolean closes = end == text.length() || NO_BLANK_BEFORE.indexOf(text.charAt(end)) >= 0;
        if (blankBefore && (blankBehind || closes)) {
            return new int[] {start - 1, end};
        }
        return new int[] {start, blankBehind && start == 0 ? end + 1 : end};
    }
}
