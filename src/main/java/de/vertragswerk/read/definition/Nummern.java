package de.vertragswerk.read.definition;

/** What deviations do to the numbers of the units beside them. */
public enum Nummern {
    FORTLAUFEND,
    STABIL
}
