package de.vertragswerk.read.definition;

public enum Datumsform {
    LANG,
    KURZ
}
