package de.vertragswerk.read.definition;

/** Wie eine Kommune nach ihrer Hauptsatzung öffentlich bekannt macht. */
public enum Veroeffentlichung {
    INTERNET,
    AMTSBLATT,
    ZEITUNG,
    AUSHANG
}
