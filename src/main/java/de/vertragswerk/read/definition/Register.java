package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.Map;

@Beschreibung(
        "Ausgaben, die nicht in der Akte liegen, etwa weil sie vor der Einführung des Programms erschienen sind (agreements/amtsblatt/register.yaml).")
public record Register(
        @Beschreibung("Nach ihrem Namen: muenster-2025-35.") Map<String, Eintrag> ausgaben) {

    @Beschreibung("Womit die nächste Ausgabe weiterzählt.")
    public record Eintrag(
            @Beschreibung("Der Tag, an dem sie erschienen ist.")
            LocalDate datum,

            @Beschreibung("Die Nummer ihres letzten Beitrags.") @Bereich(von = 0, bis = 99_999)
            Integer letzterBeitrag,

            @Beschreibung("Die Zahl ihrer letzten Seite.") @Bereich(von = 1, bis = 99_999)
            Integer letzteSeite) {}
}
