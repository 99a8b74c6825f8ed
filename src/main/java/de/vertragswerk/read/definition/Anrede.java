package de.vertragswerk.read.definition;

public enum Anrede {
    FRAU,
    HERR
}
