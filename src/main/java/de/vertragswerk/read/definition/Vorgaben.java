package de.vertragswerk.read.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

@Beschreibung("Was der Kreis für alle Varianten vorgibt (kreis-….yaml); eine Variante kann es überschreiben.")
public record Vorgaben(
        @Beschreibung("Schlüssel des Kreises aus beteiligte/.")
        String partei,

        Optional<Kontakt> kontakt,
        Map<String, String> werte,
        Map<String, Unterzeichnung> unterzeichnung,
        Optional<Verfahren> verfahren,
        List<Ausnahme> ausnahmen) {

    @Beschreibung("Wer im Kreishaus Auskunft gibt.")
    public record Kontakt(
            @Beschreibung("Die Organisationseinheit.") String stelle,
            Optional<String> name,
            Optional<String> telefon,
            Optional<String> mail) {}
}
