package de.vertragswerk.compare.amend;

/**
 * Which of several equal stretches of words a command means.
 *
 * @param number counted from 1; else one of the constants
 */
public record Occurrence(int number) {
    /** The only one; two would be a mistake. */
    public static final Occurrence ONLY = new Occurrence(0);

    /** All of them ("jeweils"). */
    public static final Occurrence EACH = new Occurrence(-1);

    /** The one with which the text ends ("am Ende"). */
    public static final Occurrence AT_END = new Occurrence(-2);

    public boolean isCounted() {
        return number > 0;
    }
}
