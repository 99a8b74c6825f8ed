package de.vertragswerk.read.definition;

import java.util.Map;
import java.util.Optional;

@Beschreibung("Die Arten von Beteiligten mit den Formen ihrer Bezeichnung.")
public record Arten(
        @Beschreibung("Schlüssel: stadt, gemeinde, kreis …") Map<String, Art> arten) {

    @Beschreibung("Wie Beteiligte einer Art heißen.")
    public record Art(
            @Beschreibung("Nominativ Singular: Stadt.") String wort,
            Geschlecht geschlecht,

            @Beschreibung("Genitiv Singular, wenn er vom Nominativ abweicht: Kreises.")
            Optional<String> genitiv,

            @Beschreibung("Nominativ Plural: Städte.") String plural,

            @Beschreibung("Dativ Plural, wenn er vom Nominativ abweicht: Städten.")
            Optional<String> pluralDativ,

            @Beschreibung("Wer für eine solche Beteiligte beschließt: der Rat, der Kreistag.")
            Optional<Gremium> gremium) {}

    @Beschreibung("Ein Gremium, das Beschlüsse fasst.")
    public record Gremium(
            @Beschreibung("Nominativ Singular: Rat.") String wort,
            Geschlecht geschlecht,

            @Beschreibung("Genitiv Singular, wenn er vom Nominativ abweicht: Rates.")
            Optional<String> genitiv) {}
}
