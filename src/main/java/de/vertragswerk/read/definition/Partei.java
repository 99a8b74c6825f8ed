package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Beschreibung("Eine Beteiligte: eine Gebietskörperschaft, ein Verband oder eine Behörde.")
public record Partei(
        @Beschreibung("Schlüssel aus arten.yaml: stadt, gemeinde, kreisstadt, kreis, zweckverband, behoerde …")
        String art,

        @Beschreibung("Der Name ohne die Art: Ahaus, Borken.")
        String name,

        @Beschreibung("Was dem Namen in der vollen Form folgt: (Westf.).")
        Optional<String> zusatz,

        @Beschreibung("Amtlicher Gemeindeschlüssel, in Anführungszeichen.")
        @Muster(value = "[0-9]{5}([0-9]{3})?", bedeutung = "fünf oder acht Ziffern")
        Optional<String> ags,

        @Beschreibung("Die Anschrift; mehrere mit „ab“, wenn sie sich geändert hat.") @AuchEinzeln
        List<Anschrift> anschrift,

        @Beschreibung("Wer die Verwaltung leitet; mehrere mit „ab“, wenn das Amt gewechselt hat.") @AuchEinzeln
        List<Leitung> leitung,

        @Beschreibung("Spätere Art oder späterer Name, etwa wenn aus einer Gemeinde eine Stadt wird.") @AuchEinzeln
        List<Umbenennung> umbenennung,

        @Beschreibung("Wie sie nach ihrer Hauptsatzung öffentlich bekannt macht.")
        Optional<Bekanntmachungsform> bekanntmachung,

        @Beschreibung("Was im Kopf ihrer Schreiben unter der Anschrift steht.")
        Optional<Briefkopf> briefkopf) {

    @Beschreibung("Wie und wo eine Beteiligte öffentlich bekannt macht.")
    public record Bekanntmachungsform(
            Veroeffentlichung form,

            @Beschreibung("Die Adresse im Internet, der Name des Blatts, der Ort der Tafel.")
            Optional<String> wo) {}

    @Beschreibung("Angaben für den Kopf von Schreiben.")
    public record Briefkopf(
            @Beschreibung("Die Stelle, die schreibt: Rechtsamt.")
            Optional<String> stelle,

            Optional<String> telefon,
            Optional<String> mail,
            Optional<String> internet) {}

    @Beschreibung("Eine Postanschrift.")
    public record Anschrift(
            @Beschreibung("Von diesem Tag an.") Optional<LocalDate> ab,
            Optional<String> strasse,

            @Muster(value = "[0-9]{5}", bedeutung = "fünf Ziffern")
            Optional<String> plz,

            String ort) {}

    @Beschreibung("Die Leitung der Verwaltung. Ist die Person nicht bekannt, bleiben die Namen weg.")
    public record Leitung(
            @Beschreibung("Von diesem Tag an.") Optional<LocalDate> ab,

            @Beschreibung("Die Amtsbezeichnung in der richtigen Form: Bürgermeisterin, Landrat.")
            String amt,

            Optional<Anrede> anrede,
            @Beschreibung("Dr., Prof. Dr.") Optional<String> titel,
            Optional<String> vorname,
            Optional<String> nachname) {}

    @Beschreibung("Art oder Name von einem Tag an.")
    public record Umbenennung(LocalDate ab, Optional<String> art, Optional<String> name, Optional<String> zusatz) {}
}
