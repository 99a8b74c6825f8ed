package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.Optional;

@Beschreibung("Die Schritte nach der Unterschrift; was fehlt, ist noch nicht geschehen.")
public record Verfahren(Optional<Genehmigung> genehmigung, Optional<Bekanntmachung> bekanntmachung) {

    @Beschreibung("Die Genehmigung der Aufsichtsbehörde (§ 24 Abs. 2 GkG NRW).")
    public record Genehmigung(
            @Beschreibung("Schlüssel aus beteiligte/.") String behoerde,
            @Beschreibung("Aktenzeichen.") Optional<String> az,
            Optional<LocalDate> datum) {}

    @Beschreibung("Die Bekanntmachung (§ 24 Abs. 3 GkG NRW).")
    public record Bekanntmachung(
            @Beschreibung("Die Ausgabe: muenster-2025-36.") String amtsblatt, Optional<LocalDate> datum) {}
}
