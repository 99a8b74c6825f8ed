package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

@Beschreibung("Die Schritte vor und nach der Unterschrift; was fehlt, ist noch nicht geschehen.")
public record Verfahren(
        @Beschreibung("Was die Gremien beschlossen haben, nach Beteiligten.")
        Map<String, Beschluss> beschluesse,

        Optional<Versand> versand,
        Optional<Antrag> antrag,
        Optional<Genehmigung> genehmigung,
        Optional<Bekanntmachung> bekanntmachung) {

    @Beschreibung("Der Beschluss eines Gremiums.")
    public record Beschluss(
            @Beschreibung("Wer entschieden hat: Rat, Kreistag.")
            Optional<String> gremium,

            Optional<LocalDate> datum,
            @Beschreibung("Die Nummer der Vorlage.") Optional<String> vorlage,

            @Beschreibung(
                    "SHA-256 des Wortlauts, über den entschieden wurde; er steht auf dem Formular zur Rückmeldung.")
            @Muster(value = "[0-9a-f]{64}", bedeutung = "64 Ziffern und Buchstaben von a bis f")
            Optional<String> fassung) {}

    @Beschreibung("Wie der Entwurf an die anderen Beteiligten geht; die Angaben stehen im Anschreiben.")
    public record Versand(
            @Beschreibung("Das eigene Aktenzeichen.") Optional<String> az,
            @Beschreibung("Der Tag des Anschreibens.") Optional<LocalDate> datum,

            @Beschreibung("Bis wann die unterschriebenen Ausfertigungen zurück sein sollen.")
            Optional<LocalDate> rueckgabeBis) {}

    @Beschreibung("Der Antrag auf Genehmigung (§ 24 Abs. 2 GkG NRW).")
    public record Antrag(
            Optional<LocalDate> datum,

            @Beschreibung("Wann er bei der Behörde eingegangen ist; damit beginnt ihre Frist.")
            Optional<LocalDate> eingang,

            @Beschreibung(
                    "Wann die Behörde mitgeteilt hat, dass sie die Genehmigung versagen oder Änderungen verlangen will.")
            Optional<LocalDate> mitteilung) {}

    @Beschreibung("Die Genehmigung der Aufsichtsbehörde (§ 24 Abs. 2 GkG NRW).")
    public record Genehmigung(
            @Beschreibung("Schlüssel aus beteiligte/.") String behoerde,
            @Beschreibung("Aktenzeichen.") Optional<String> az,
            Optional<LocalDate> datum,
            @Beschreibung("Wer unterzeichnet hat.") Optional<String> name) {}

    @Beschreibung("Die Bekanntmachung (§ 24 Abs. 3 GkG NRW).")
    public record Bekanntmachung(
            @Beschreibung("Die Ausgabe: muenster-2025-36.") String amtsblatt,
            Optional<LocalDate> datum,

            @Beschreibung(
                    "Wann die Vereinbarung wirksam wird, wenn sie selbst einen späteren Tag bestimmt (§ 24 Abs. 4 GkG NRW).")
            Optional<LocalDate> wirksam) {}
}
