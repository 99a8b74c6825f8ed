package de.vertragswerk.compare.amend.carry;

/**
 * What happened to a unit, kept before its number while commands are carried out, so that an address finds the units of
 * the text before the amendment only.
 */
final class Marks {
    private static final String GIVEN = "+";
    private static final String STRUCK = "-";
    private static final String GONE = "~";

    private Marks() {}

    /** A number that the amendment gave. */
    static String given(String number) {
        return GIVEN + number;
    }

    /** The number of a unit that was struck; without trace it leaves no gap. */
    static String struck(String number, boolean withoutTrace) {
        return (withoutTrace ? GONE : STRUCK) + number;
    }

    static boolean isGiven(String number) {
        return number.startsWith(GIVEN);
    }

    static boolean isStruck(String number) {
        return number.startsWith(STRUCK) || isGone(number);
    }

    static boolean isGone(String number) {
        return number.startsWith(GONE);
    }

    /** The number as it is printed. */
    static String bare(String number) {
        return isGiven(number) || isStruck(number) ? number.substring(1) : number;
    }
}
