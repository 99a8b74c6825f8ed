package de.vertragswerk.read.definition;

import java.util.List;
import java.util.Optional;

@Beschreibung("Eine Rolle. Ohne Partei füllt sie die Variante.")
public record Rolle(
        @Beschreibung("Schlüssel aus beteiligte/; mehrere als Liste.") @AuchEinzeln
        List<String> partei,

        @Beschreibung("Eigene Bezeichnung statt der Art der Partei: Zuwendungsempfänger.")
        Optional<Bezeichnung> bezeichnung) {

    @Beschreibung("Ein Hauptwort mit den Formen, die sich nicht ableiten lassen.")
    public record Bezeichnung(
            @Beschreibung("Nominativ Singular.") String wort,
            Geschlecht geschlecht,

            @Beschreibung("Genitiv Singular, wenn er vom Nominativ abweicht.")
            Optional<String> genitiv,

            @Beschreibung("Nominativ Plural.") Optional<String> plural,

            @Beschreibung("Dativ Plural, wenn er vom Nominativ abweicht.")
            Optional<String> pluralDativ) {}
}
