package de.vertragswerk.read.definition;

public enum Geschlecht {
    MAENNLICH,
    WEIBLICH,
    SAECHLICH
}
