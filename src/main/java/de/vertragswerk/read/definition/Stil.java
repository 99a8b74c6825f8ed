package de.vertragswerk.read.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

@Beschreibung(
        "Wie die Seiten von Dokumenten aussehen (templates/stil/….yaml). Schriftgrößen und Abstände im Text stehen in Punkt (pt), Maße auf dem Papier in Millimetern.")
public record Stil(
        @Beschreibung("Die Schriftfamilie; sonst serif.") Optional<Schrift> schrift,
        @Beschreibung("Das Papier; sonst A4.") Optional<Papier> papier,
        @Beschreibung("Ob das Papier quer liegt.") Optional<Boolean> quer,
        @Beschreibung("Die Ränder um den Text.") Optional<Raender> raender,

        @Beschreibung("Was auf der ersten Seite anders ist.")
        Optional<ErsteSeite> ersteSeite,

        @Beschreibung("Spalten des Textes; sonst eine.") Optional<Spalten> spalten,

        @Beschreibung("Abstand der Linien, auf denen alle Zeilen stehen, in pt; ohne Angabe stehen sie frei.")
        @Bereich(von = 2, bis = 100, einheit = "pt")
        Optional<Double> raster,

        @Beschreibung(
                "Der laufende Text; sonst 11 pt auf 14.5 im Blocksatz. Was andere Texte nicht angeben, übernehmen sie von ihm.")
        Optional<Textstil> text,

        @Beschreibung("Die Überschriften, die oberste zuerst; tiefere sehen aus wie die letzte.")
        List<Textstil> ueberschriften,

        @Beschreibung("Wie weit Text eingerückt wird.") Optional<Einzuege> einzuege,

        @Beschreibung("Der Raum zwischen den Punkten einer Liste, in pt; sonst keiner.")
        @Bereich(von = 0, bis = 100, einheit = "pt")
        Optional<Double> punktabstand,

        @Beschreibung("Tabellen.") Optional<Tabelle> tabelle,

        @Beschreibung("Die Stufen eines Inhaltsverzeichnisses, die oberste zuerst; ohne Angabe gibt es keines.")
        List<Textstil> inhalt,

        @Beschreibung(
                "Nach dem Namen des Behälters: parteien, partei, eingangsformel, unterschriften, unterschrift, anlage, vermerk, inhalt, breit, briefkopf, absender, anschrift, bezugszeichen, titelkopf, beitrag, vereinbarung, fundstelle, tafel, impressum.")
        Map<String, Behaelter> behaelter,

        @Beschreibung("Die Zeile über dem Text jeder Seite.")
        Optional<Seitenzeile> kopfzeile,

        @Beschreibung("Die Zeile unter dem Text jeder Seite.")
        Optional<Seitenzeile> fusszeile,

        @Beschreibung(
                "Falz- und Lochmarken am linken Rand der ersten Seite: Abstände vom oberen Rand des Papiers, in mm.")
        @Bereich(von = 0, bis = 420, einheit = "mm")
        List<Double> faltmarken) {

    public enum Schrift {
        SERIF,
        SANS
    }

    /** Sizes of DIN 476, written as everybody writes them. */
    public enum Papier {
        DIN_A3("A3"),
        DIN_A4("A4"),
        DIN_A5("A5");

        private final String written;

        Papier(String written) {
            this.written = written;
        }

        @Override
        public String toString() {
            return written;
        }
    }

    @Beschreibung("Ränder in mm; was fehlt, ist 25.")
    public record Raender(
            @Bereich(von = 0, bis = 400, einheit = "mm") Optional<Double> oben,

            @Bereich(von = 0, bis = 400, einheit = "mm") Optional<Double> unten,

            @Bereich(von = 0, bis = 400, einheit = "mm") Optional<Double> links,

            @Bereich(von = 0, bis = 400, einheit = "mm") Optional<Double> rechts) {}

    @Beschreibung("Die erste Seite, soweit sie anders ist.")
    public record ErsteSeite(
            @Beschreibung("Ihr oberer Rand, in mm.") @Bereich(von = 0, bis = 400, einheit = "mm")
            Optional<Double> oben,

            @Beschreibung("Die Zeile über ihrem Text; mit {} gibt es keine.")
            Optional<Seitenzeile> kopfzeile,

            @Beschreibung("Die Zeile unter ihrem Text; mit {} gibt es keine.")
            Optional<Seitenzeile> fusszeile) {}

    @Beschreibung("Spalten von gleicher Breite.")
    public record Spalten(
            @Beschreibung("Wie viele.") @Bereich(von = 1, bis = 4)
            Integer anzahl,

            @Beschreibung("Der Raum zwischen ihnen, in mm; sonst 6.") @Bereich(von = 2, bis = 50, einheit = "mm")
            Optional<Double> abstand) {}

    @Beschreibung("Einzüge, in pt.")
    public record Einzuege(
            @Beschreibung("Der Text hinter (1); sonst 26.") @Bereich(von = 0, bis = 150, einheit = "pt")
            Optional<Double> absatz,

            @Beschreibung("Der Text eines Punktes, für jede Stufe einer Liste; sonst 20.")
            @Bereich(von = 0, bis = 150, einheit = "pt")
            Optional<Double> liste,

            @Beschreibung("Wörtliche Wiedergabe, links und rechts; sonst 20.")
            @Bereich(von = 0, bis = 150, einheit = "pt")
            Optional<Double> zitat) {}

    @Beschreibung("Wie Tabellen aussehen.")
    public record Tabelle(
            @Beschreibung("Der Text der Zellen.") Optional<Textstil> text,

            @Beschreibung("Welche Linien sie haben; sonst alle.")
            Optional<Linien> linien,

            @Beschreibung("Wie dick die Linien sind, in pt; sonst 0.5.") @Bereich(von = 0.1, bis = 5, einheit = "pt")
            Optional<Double> staerke,

            @Beschreibung("Der Raum zwischen Linie und Text, in pt; sonst 4.")
            @Bereich(von = 0, bis = 50, einheit = "pt")
            Optional<Double> abstand) {}

    public enum Linien {
        ALLE,
        WAAGERECHT,
        KEINE
    }
}
