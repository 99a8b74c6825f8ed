package de.vertragswerk.read.definition;

import java.util.Optional;

@Beschreibung("Eine Abweichung vom Grundtext: genau eines von ersetze, streiche, fuege_ein und aendere.")
public record Abweichung(
        @Beschreibung("Name des §, des Absatzes oder der Nummer, die neu gefasst wird; mit durch.")
        Optional<String> ersetze,

        @Beschreibung("Name dessen, was wegfällt.") Optional<String> streiche,

        @Beschreibung("Was eingefügt wird; mit nach oder vor.")
        Optional<Fassung> fuegeEin,

        @Beschreibung("Name des Absatzes oder §, in dem Wörter ersetzt werden; mit alt und neu.")
        Optional<String> aendere,

        @Beschreibung("Die neue Fassung.") Optional<Fassung> durch,
        @Beschreibung("Name dessen, wonach eingefügt wird.") Optional<String> nach,
        @Beschreibung("Name dessen, wovor eingefügt wird.") Optional<String> vor,

        @Beschreibung("Die Wörter, wie sie gedruckt werden; sie müssen genau einmal vorkommen.")
        Optional<String> alt,

        @Beschreibung("Die Wörter, die an ihre Stelle treten; leer, wenn sie nur wegfallen.")
        Optional<String> neu,

        @Beschreibung("Warum abgewichen wird.") String grund,

        @Beschreibung(
                "Was die Abweichung vermutlich ist; check erinnert daran. Ist sie gewollt, die Zeile streichen, sonst die ganze Abweichung.")
        Optional<Vermutung> vermutlich)
        implements Eingriff {

    /** What a deviation may be other than wanted. */
    public enum Vermutung {
        LESEFEHLER
    }

    @Beschreibung("Neuer Text; ein Titel macht daraus einen §.")
    public record Fassung(
            @Muster(
                    value = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                    bedeutung = "kleine Buchstaben und Ziffern, Wörter mit Bindestrich verbunden")
            Optional<String> id,

            Optional<Zeile> titel,
            Text text) {}
}
