package de.vertragswerk.compare;

/** By what a comparison tells texts apart. */
public enum Reading {
    /** By what is printed. */
    PRINTED,
    /**
     * By what is printed, but what was filled in counts by its role: "die Stadt" and "die Gemeinde" are the same, and so
     * are references to the same unit, whatever its number is, and citations of the same law.
     */
    BY_ROLE
}
