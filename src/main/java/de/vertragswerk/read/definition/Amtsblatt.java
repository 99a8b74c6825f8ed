package de.vertragswerk.read.definition;

import java.util.Map;
import java.util.Optional;

@Beschreibung("Ein Amtsblatt: was allen seinen Ausgaben gemeinsam ist (templates/amtsblatt/….yaml).")
public record Amtsblatt(
        String titel,
        String herausgeber,
        @Beschreibung("Der Ort, an dem es erscheint.") String ort,

        @Beschreibung("Wie eine Ausgabe zählt, mit {nummer}, {jahr} und {jahrgang}: Nummer {nummer}.")
        String zaehlung,

        @Beschreibung("Das Jahr des ersten Jahrgangs, wenn Jahrgänge gezählt werden.") @Bereich(von = 1700, bis = 2100)
        Optional<Integer> ersterJahrgang,

        @Beschreibung("Der Titel des Inhaltsverzeichnisses.")
        String inhalt,

        @Beschreibung("Die Abschnitte mit ihren Buchstaben, in der Reihenfolge des Drucks.")
        Map<String, String> abschnitte,

        @Beschreibung(
                "Die Fundstelle eines Beitrags bis zu den Seiten, mit {beitrag} und {jahr}: Abl. Bez.Reg. Mstr. {jahr} S.")
        String fundstelle,

        @Beschreibung("Was im Druck für eine Unterschrift steht: gez. oder Unterschrift.")
        String unterzeichnet,

        @Beschreibung("Welche Ausgabe maßgeblich ist (§ 19 EGovG NRW).")
        Massgeblich massgeblich,

        @Beschreibung("Ob jede Ausgabe mit einer ungeraden Seite beginnt.")
        Optional<Boolean> ungerade,

        @Beschreibung("Die Seitengestaltung; sonst amtsblatt.")
        Optional<String> stil,

        Text impressum) {

    public enum Massgeblich {
        ELEKTRONISCH,
        GEDRUCKT
    }
}
