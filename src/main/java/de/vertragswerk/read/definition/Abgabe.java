package de.vertragswerk.read.definition;

import java.util.List;
import java.util.Optional;

@Beschreibung("Was eine Behörde haben will, der Vereinbarungen vorgelegt werden (templates/abgabe/….yaml).")
public record Abgabe(
        @Beschreibung("Woher die Angaben sind und wie verlässlich; steht im Inhaltsverzeichnis der Abgabe.")
        String herkunft,

        @Beschreibung("Wer die Abgabe bekommt: Schlüssel aus beteiligte/.")
        String behoerde,

        @Beschreibung("Wohin sie geht und wer Auskunft gibt.")
        Optional<String> kontakt,

        @Beschreibung("Wie der Text gezeigt wird; sonst als Abschrift.")
        Optional<Wortlaut> wortlaut,

        @Beschreibung("In welchen Formaten es den Text jeder Vereinbarung gibt; sonst in allen dreien.") @AuchEinzeln
        List<Dateiformat> formate,

        @Beschreibung("Wie seine Dateien heißen, mit {nummer}, {werk} und {variante}; sonst {nummer}-{variante}.")
        Optional<String> dateiname,

        @Beschreibung("Wie die Vereinbarungen eines Werks aufeinander folgen; sonst nach Namen.")
        Optional<Reihenfolge> reihenfolge,

        @Beschreibung("Was vorliegen muss, bevor abgegeben wird; offene Stellen und Fehler darf es nie geben.")
        @AuchEinzeln
        List<Nachweis> verlangt,

        @Beschreibung("Ob die unterschriebenen Dateien aus der Akte dazugehören.")
        Optional<Boolean> ausfertigungen,

        @Beschreibung("Wie groß die Datei höchstens sein darf; sonst beliebig.")
        @Bereich(von = 1, bis = 10_000, einheit = "MB")
        Optional<Integer> hoechstgroesse) {

    /** In which words a text ends. */
    public enum Wortlaut {
        /** With "gez." and the names of those who signed. */
        ABSCHRIFT,
        /** With lines to sign on. */
        VEREINBARUNG
    }

    public enum Dateiformat {
        DOCX,
        PDF,
        TEXT
    }

    public enum Reihenfolge {
        /** By the name of the municipality, of whatever kind. */
        NAME,
        /** Städte before Gemeinden, then by name. */
        ART
    }

    public enum Nachweis {
        UNTERSCHRIFTEN,
        BESCHLUESSE,
        ANTRAG,
        GENEHMIGUNG,
        AUSFERTIGUNGEN
    }
}
