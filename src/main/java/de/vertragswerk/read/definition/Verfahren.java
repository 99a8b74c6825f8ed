package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Beschreibung("Die Schritte vor und nach der Unterschrift; was fehlt, ist noch nicht geschehen.")
public record Verfahren(
        @Beschreibung("Was in den Vorlagen für die Beschlüsse steht.")
        Optional<Vorlage> vorlage,

        @Beschreibung("Die Beschlüsse der Räte und des Kreistags, nach Beteiligten.")
        Map<String, Beschluss> beschluesse,

        Optional<Versand> versand,
        Optional<Antrag> antrag,
        Optional<Genehmigung> genehmigung,
        Optional<Bekanntmachung> bekanntmachung,

        @Beschreibung("Die Hinweise der Beteiligten auf die Bekanntmachung (§ 24 Abs. 3 GkG NRW), nach Beteiligten.")
        Map<String, Hinweis> hinweise,

        @Beschreibung("Die Kündigung durch eine Beteiligte (§ 24 Abs. 5 GkG NRW).")
        Optional<Kuendigung> kuendigung) {

    @Beschreibung("Die Kündigung einer Beteiligten.")
    public record Kuendigung(
            @Beschreibung("Schlüssel der Beteiligten, die kündigt.")
            String von,

            @Beschreibung("Der Tag des Schreibens.") Optional<LocalDate> datum,

            @Beschreibung("Der letzte Tag, an dem die Vereinbarung für sie noch gilt.")
            LocalDate zum) {}

    @Beschreibung("Der Beschluss einer Beteiligten über die Vereinbarung.")
    public record Beschluss(
            @Beschreibung("Wer beschlossen hat, wenn es nicht der Rat oder Kreistag war: Haupt- und Finanzausschuss.")
            Optional<String> gremium,

            @Beschreibung("Der Tag der Sitzung.") Optional<LocalDate> datum,

            @Beschreibung("Die Nummer der Vorlage: 045/2025.")
            Optional<String> vorlage,

            @Beschreibung("Ob öffentlich beraten wird; das ist der Regelfall.")
            Optional<Boolean> oeffentlich,

            @Beschreibung("Wer vorher berät, in der Reihenfolge der Sitzungen.")
            List<Beratung> beratungsfolge,

            @Beschreibung("Die Prüfsumme der Fassung, die beschlossen wurde; sie steht in der Beschlussvorlage.")
            @Muster(value = "[0-9a-f]{64}", bedeutung = "64 Ziffern und Buchstaben von a bis f (SHA-256)")
            Optional<String> fassung) {}

    @Beschreibung("Eine Sitzung, in der vorberaten wird.")
    public record Beratung(String gremium, Optional<LocalDate> datum) {}

    @Beschreibung("Texte für die Beschlussvorlagen; Rollen lassen sich einsetzen wie im Grundtext.")
    public record Vorlage(
            @Beschreibung("Warum die Vereinbarung geschlossen werden soll.")
            Optional<Text> sachdarstellung,

            @Beschreibung("Was sie kostet und wo die Mittel stehen.")
            Optional<Text> finanzen) {}

    @Beschreibung("Wie der Entwurf an die anderen Beteiligten geht; die Angaben stehen im Anschreiben.")
    public record Versand(
            @Beschreibung("Das eigene Aktenzeichen.") Optional<String> az,
            @Beschreibung("Der Tag des Anschreibens.") Optional<LocalDate> datum,

            @Beschreibung("Bis wann die unterschriebenen Ausfertigungen zurück sein sollen.")
            Optional<LocalDate> rueckgabeBis) {}

    @Beschreibung("Der Antrag auf Genehmigung (§ 24 Abs. 2 GkG NRW).")
    public record Antrag(
            @Beschreibung("Das Aktenzeichen des Antrags.") Optional<String> az,
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

            @Beschreibung("Die Nummer des Beitrags im Amtsblatt.")
            Optional<Integer> nummer,

            @Beschreibung("Die Seite, auf der sie beginnt.") Optional<Integer> seite,
            Optional<LocalDate> datum,

            @Beschreibung(
                    "Wann die Vereinbarung wirksam wird, wenn sie selbst einen späteren Tag bestimmt (§ 24 Abs. 4 GkG NRW).")
            Optional<LocalDate> wirksam) {}

    @Beschreibung("Der Hinweis einer Beteiligten auf die Bekanntmachung.")
    public record Hinweis(
            @Beschreibung("Wie, wenn anders als im Beteiligtenverzeichnis.")
            Optional<Veroeffentlichung> form,

            @Beschreibung("Wo: die Adresse im Internet, der Name des Blatts, der Ort der Tafel.")
            Optional<String> wo,

            @Beschreibung("Der Tag der Bereitstellung, des Erscheinens oder des Aushangs.")
            Optional<LocalDate> datum) {}
}
