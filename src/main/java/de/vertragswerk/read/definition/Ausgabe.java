package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Beschreibung("Eine Ausgabe eines Amtsblatts (agreements/amtsblatt/….yaml).")
public record Ausgabe(
        @Beschreibung("Das Amtsblatt: Name einer Datei in templates/amtsblatt/.")
        String profil,

        @Beschreibung("Die Nummer der Ausgabe im Jahr.") @Bereich(von = 1, bis = 400)
        Integer nummer,

        @Beschreibung("Der Tag, an dem sie erscheint.") LocalDate datum,

        @Beschreibung("Die Nummer des ersten Beitrags; sonst die nächste nach dem Register.")
        @Bereich(von = 1, bis = 99_999)
        Optional<Integer> ersterBeitrag,

        @Beschreibung("Die Zahl der ersten Seite; sonst die nächste nach dem Register.") @Bereich(von = 1, bis = 99_999)
        Optional<Integer> ersteSeite,

        @Beschreibung("Abschnitte und Beiträge in der Reihenfolge, in der sie gedruckt werden.")
        List<Beitrag> beitraege,

        @Beschreibung("Sobald sie erschienen ist; danach lässt sich nichts mehr ändern.")
        Optional<Veroeffentlicht> veroeffentlicht) {

    @Beschreibung("Die erschienene Ausgabe.")
    public record Veroeffentlicht(
            LocalDate datum,

            @Beschreibung("SHA-256 der PDF-Datei, wie „gazette“ ihn nennt.")
            @Muster(value = "[0-9a-f]{64}", bedeutung = "64 Ziffern und kleine Buchstaben von a bis f")
            String sha256) {}
}
