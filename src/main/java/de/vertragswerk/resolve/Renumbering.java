package de.vertragswerk.resolve;

/** What deviations do to the numbers of the units beside them. */
public enum Renumbering {
    /** A draft counts anew: what is struck leaves no gap, what is inserted moves the rest. */
    CONTINUOUS,
    /**
     * A concluded text keeps its numbers: what is struck stays as "(weggefallen)", what is inserted behind § 3 is § 3a,
     * before § 1 it is § 0a; only behind the last unit counting goes on.
     */
    STABLE
}
