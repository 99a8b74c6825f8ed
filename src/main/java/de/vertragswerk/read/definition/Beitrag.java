package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Beschreibung("Ein Abschnitt oder ein Beitrag: genau eines von abschnitt, genehmigung, berichtigung und titel.")
public record Beitrag(
        @Beschreibung("Der Buchstabe des Abschnitts, der hier beginnt: B.")
        Optional<String> abschnitt,

        @Beschreibung("Werke oder Varianten, deren Genehmigung bekannt gemacht wird: borken-asyl, unna-kim.")
        @AuchEinzeln
        List<String> genehmigung,

        @Beschreibung("Der frühere Beitrag, der berichtigt wird; mit text.")
        Optional<Berichtigung> berichtigung,

        @Beschreibung("Der Titel einer anderen Bekanntmachung; mit text.")
        Optional<Zeile> titel,

        Optional<Text> text,

        @Beschreibung("Wer bekannt macht; sonst der Herausgeber.")
        Optional<String> behoerde,

        @Beschreibung("Aktenzeichen.") Optional<String> az,

        @Beschreibung("Wo unterzeichnet wurde; sonst der Ort des Amtsblatts.")
        Optional<String> ort,

        @Beschreibung("Der Tag der Unterzeichnung.") Optional<LocalDate> datum,
        @Beschreibung("Im Auftrag, In Vertretung.") Optional<String> zeichnung,
        @Beschreibung("Wer unterzeichnet hat.") Optional<String> name,

        @Beschreibung("Bei einer Genehmigung: was über den Tag der Wirksamkeit gesagt wird; sonst der errechnete Tag.")
        Optional<Wirksamkeit> wirksamkeit,

        @Beschreibung("Bilder und Seiten anderer PDF-Dateien, die als ganze Seiten folgen.")
        List<Tafel> tafeln,

        @Beschreibung("Der letzte Tag in der dauerhaften elektronischen Ausgabe, wenn der Beitrag eine Person nennt.")
        Optional<LocalDate> personenbezogenBis) {

    public enum Wirksamkeit {
        TAG,
        GESETZ
    }

    @Beschreibung("Wo der Fehler steht.")
    public record Berichtigung(
            @Beschreibung("Die Ausgabe, in der er steht: muenster-2025-33.")
            String ausgabe,

            @Bereich(von = 1, bis = 99_999) Integer beitrag,
            @Bereich(von = 1, bis = 99_999) Integer seite) {}

    @Beschreibung("Ein Bild oder Seiten einer PDF-Datei, jede mit dem Text, der sie ersetzt.")
    public record Tafel(
            @Beschreibung("Die Datei neben der Ausgabe: plan.pdf, karte.png.")
            String datei,

            @Beschreibung("Welche Seiten der PDF-Datei; sonst alle.") @AuchEinzeln
            List<Integer> seiten,

            @Beschreibung("Was auf jeder Seite zu sehen ist, in der Reihenfolge der Seiten.") @AuchEinzeln
            List<Zeile> beschreibung) {}
}
