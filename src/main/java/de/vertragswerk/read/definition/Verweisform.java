package de.vertragswerk.read.definition;

public enum Verweisform {
    AUSGESCHRIEBEN,
    ABGEKUERZT
}
