package de.vertragswerk.model;

/** The four cases of German grammar. */
public enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE
}
