package de.vertragswerk.read.definition;

@Beschreibung("Ein Befund, der bekannt und gewollt ist.")
public record Ausnahme(
        @Beschreibung("Der Name der Regel, wie ihn der Befund in eckigen Klammern nennt.")
        String regel,

        @Beschreibung("Warum es so sein soll.") String grund) {}
