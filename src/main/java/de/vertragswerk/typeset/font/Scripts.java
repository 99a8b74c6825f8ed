package de.vertragswerk.typeset.font;

/** Tells which writing can be set one glyph after the other, from left to right. */
public final class Scripts {
    private static final int FIRST_MARK = 0x300;

    private Scripts() {}

    /** Not so: marks that belong on or under another letter, and what is written from right to left. */
    public static boolean isSettable(int codePoint) {
        return codePoint < FIRST_MARK || !(isMark(codePoint) || isRightToLeft(codePoint));
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
