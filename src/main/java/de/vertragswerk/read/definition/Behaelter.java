package de.vertragswerk.read.definition;

import java.util.Optional;

@Beschreibung("Wie ein Behälter gesetzt wird.")
public record Behaelter(
        @Beschreibung("Die Absätze darin; sonst wie drumherum.")
        Optional<Textstil> text,

        @Beschreibung("Der Raum darüber, in pt.") @Bereich(von = 0, bis = 200, einheit = "pt")
        Optional<Double> davor,

        @Beschreibung("Der Raum darunter, in pt.") @Bereich(von = 0, bis = 200, einheit = "pt")
        Optional<Double> danach,

        @Beschreibung("Wie viele der Behälter darin nebeneinander stehen; sonst einer.") @Bereich(von = 1, bis = 6)
        Optional<Integer> nebeneinander,

        @Beschreibung("Der Raum zwischen diesen, in mm; sonst 8.") @Bereich(von = 0, bis = 100, einheit = "mm")
        Optional<Double> abstand,

        @Beschreibung("Ob er auf einer neuen Seite beginnt.")
        Optional<Boolean> neueSeite,

        @Beschreibung("Ob er nie geteilt wird.") Optional<Boolean> zusammen,
        @Beschreibung("Ob er über alle Spalten geht.") Optional<Boolean> breit,

        @Beschreibung("Ob er am Fuß der letzten Seite steht, ungeteilt und über alle Spalten.")
        Optional<Boolean> unten,

        @Beschreibung("Sein fester Platz auf der ersten Seite, außerhalb des laufenden Textes.")
        Optional<Platz> platz,

        @Beschreibung("Raum zum Schreiben über jedem Strich, in mm.") @Bereich(von = 0, bis = 100, einheit = "mm")
        Optional<Double> schreibraum,

        @Beschreibung("Ob der Strich ein Feld für eine digitale Unterschrift bekommt.")
        Optional<Boolean> feld,

        @Beschreibung("Wo ein Strich ihn von seiner Umgebung trennt; sonst nirgends.")
        Optional<Striche> striche) {

    public enum Striche {
        OBEN,
        UNTEN,
        BEIDE
    }

    @Beschreibung("Ein Rechteck auf dem Papier, in mm von dessen linker oberer Ecke.")
    public record Platz(
            @Bereich(von = 0, bis = 420, einheit = "mm") Double links,

            @Bereich(von = 0, bis = 420, einheit = "mm") Double oben,

            @Bereich(von = 1, bis = 420, einheit = "mm") Double breite,

            @Bereich(von = 1, bis = 420, einheit = "mm") Double hoehe) {}
}
