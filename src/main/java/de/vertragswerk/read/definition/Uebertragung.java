package de.vertragswerk.read.definition;

public enum Uebertragung {
    DELEGIEREND,
    MANDATIEREND
}
