package de.vertragswerk.model;

/** Grammatical gender of a noun, or the gender by which a person is addressed. */
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
}
