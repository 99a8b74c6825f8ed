package de.vertragswerk.read.definition;

import java.util.Optional;

@Beschreibung("Wie Absätze aussehen. Was fehlt, ist wie beim laufenden Text.")
public record Textstil(
        @Beschreibung("Schriftgröße, in pt.") @Bereich(von = 5, bis = 72, einheit = "pt")
        Optional<Double> groesse,

        @Beschreibung("Von Zeile zu Zeile, in pt; sonst im Verhältnis des laufenden Textes.")
        @Bereich(von = 5, bis = 150, einheit = "pt")
        Optional<Double> zeile,

        Optional<Schnitt> schnitt,
        Optional<Ausrichtung> ausrichtung,

        @Beschreibung("Raum über dem Absatz, in pt. Zwischen zwei Absätzen gilt der größere.")
        @Bereich(von = 0, bis = 300, einheit = "pt")
        Optional<Double> davor,

        @Beschreibung("Raum unter dem Absatz, in pt.") @Bereich(von = 0, bis = 300, einheit = "pt")
        Optional<Double> danach,

        @Beschreibung("Einzug der ersten Zeile, in pt; unter 0 hängt sie heraus.")
        @Bereich(von = -150, bis = 150, einheit = "pt")
        Optional<Double> einzug,

        @Beschreibung("Ob Wörter am Ende einer Zeile getrennt werden.")
        Optional<Boolean> trennen) {

    public enum Schnitt {
        NORMAL,
        FETT,
        KURSIV,
        FETT_KURSIV
    }

    public enum Ausrichtung {
        BLOCKSATZ,
        LINKS,
        MITTE,
        RECHTS
    }
}
