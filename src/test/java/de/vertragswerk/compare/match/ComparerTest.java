package de.vertragswerk.compare.match;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.compare.Comparison;
import de.vertragswerk.compare.Reading;
import de.vertragswerk.compare.Report;
import de.vertragswerk.compare.Texts;
import de.vertragswerk.compare.outline.Outline;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparerTest {
    private static final String DEFAULTS = """
            Vereinbarung über den Winterdienst
            § 1 Gegenstand
            (1) Die Stadt überträgt dem Kreis den Winterdienst auf den Straßen in ihrem Gebiet.
            (2) Der Kreis räumt und streut werktags von 6 bis 20 Uhr. An Sonntagen beginnt er um 8 Uhr. Er führt ein Tagebuch.
            (3) Zum Dienst gehören
            1. das Räumen der Fahrbahnen außerhalb der Ortsdurchfahrten,
            2. das Streuen der Kreuzungen und
            3. die Abfuhr von Schnee.
            § 2 Kosten
            (1) Die Stadt zahlt für die Saison 2025 einen Betrag von 57.000,00 Euro.
            (2) Die Stadt zahlt für die Saison 2026 einen Betrag von 58.500,00 Euro.
            (3) Der Betrag ist am 1. Oktober fällig. Bei Verzug gelten die gesetzlichen Zinsen.
            § 3 Dauer
            Die Vereinbarung gilt unbefristet. Sie kann mit einer Frist von sechs Monaten gekündigt werden.
            Anlage Straßenverzeichnis
            | Straße | Länge |
            | Hauptstraße | 1,2 km |
            | Am Markt | 0,4 km |""";

    private static Comparison compare(String before, String after) {
        return Comparer.compare(Texts.agreement(before), Texts.agreement(after));
    }

    private static List<String> report(String before, String after) {
        return Report.of(compare(before, after));
    }

    private static List<String> report(String after) {
        return report(DEFAULTS, after);
    }

    @Test
    void findsNothingInTheSameText() {
        Comparison comparison = compare(DEFAULTS, DEFAULTS);
        assertThat(comparison.isUnchanged()).isTrue();
        assertThat(Report.of(comparison)).isEmpty();
    }

    @Test
    void findsWordsThatChanged() {
        assertThat(report(DEFAULTS.replace("sechs Monaten", "drei Monaten")))
                .containsExactly("~ SENTENCE § 3 Satz 2: sechs → drei");
    }

    @Test
    void takesBlanksAndQuotationMarksOfAllStylesAsEqual() {
        assertThat(report("§ 1 A\nDas „Gremium“ nach § 2 tagt.", "§ 1 A\nDas \"Gremium\" nach §\u00a02 tagt."))
                .isEmpty();
    }

    @Test
    void findsAbsaetzeRenumberedAfterAnInsertion() {
        assertThat(report(DEFAULTS.replace("(3) Der", "(4) Der")
                        .replace("(2) Die Stadt", "(3) Die Stadt")
                        .replace("§ 2 Kosten\n(1)", "§ 2 Kosten\n(1) Alle Preise verstehen sich netto.\n(2)")))
                .containsExactly(
                        "+ SUBSECTION § 2 Absatz 1",
                        "# SUBSECTION § 2 Absatz 2, bisher § 2 Absatz 1",
                        "# SUBSECTION § 2 Absatz 3, bisher § 2 Absatz 2",
                        "# SUBSECTION § 2 Absatz 4, bisher § 2 Absatz 3");
    }

    @Test
    void doesNotMixUpAbsaetzeThatAreNearlyTheSame() {
        String after = DEFAULTS.replace("(3) Der Betrag", "(4) Der Betrag")
                .replace(
                        "(1) Die Stadt zahlt für die Saison 2025 einen Betrag von 57.000,00 Euro.\n(2)",
                        "(1) Die Stadt zahlt für die Saison 2024 einen Betrag von 55.000,00 Euro.\n"
                                + "(2) Die Stadt zahlt für die Saison 2025 einen Betrag von 57.100,00 Euro.\n(3)");
        assertThat(report(after))
                .containsExactly(
                        "+ SUBSECTION § 2 Absatz 1",
                        "~ SUBSECTION § 2 Absatz 2, bisher § 2 Absatz 1",
                        "~ SENTENCE § 2 Absatz 2: 57.000,00 Euro → 57.100,00 Euro",
                        "# SUBSECTION § 2 Absatz 3, bisher § 2 Absatz 2",
                        "# SUBSECTION § 2 Absatz 4, bisher § 2 Absatz 3");
    }

    @Test
    void findsSwappedAbsaetze() {
        String first = "Der Betrag ist am 1. Oktober fällig. Bei Verzug gelten die gesetzlichen Zinsen.";
        String second = "Der Kreis rechnet bis zum Jahresende ab.";
        assertThat(report("§ 1 K\n(1) " + first + "\n(2) " + second, "§ 1 K\n(1) " + second + "\n(2) " + first))
                .containsExactly(
                        "> SUBSECTION § 1 Absatz 1, von § 1 Absatz 2",
                        "# SUBSECTION § 1 Absatz 2, bisher § 1 Absatz 1",
                        "< SUBSECTION § 1 Absatz 2, nach § 1 Absatz 1");
    }

    @Test
    void findsAParagraphThatWasMoved() {
        String dauer = "Die Vereinbarung gilt unbefristet. Sie kann gekündigt werden.";
        String kosten = "Die Stadt zahlt dem Kreis einen Betrag, der jedes Jahr vereinbart wird, in zwei Raten.";
        String haftung = "Der Kreis haftet nur für Vorsatz und grobe Fahrlässigkeit seiner Beschäftigten.";
        assertThat(report(
                        "§ 1 Dauer\n" + dauer + "\n§ 2 Kosten\n" + kosten + "\n§ 3 Haftung\n" + haftung,
                        "§ 1 Kosten\n" + kosten + "\n§ 2 Haftung\n" + haftung + "\n§ 3 Dauer\n" + dauer))
                .containsExactly(
                        "< SECTION § 1, nach § 3",
                        "# SECTION § 1, bisher § 2",
                        "# SECTION § 2, bisher § 3",
                        "> SECTION § 3, von § 1");
    }

    @Test
    void findsAnAbsatzThatWasMovedToAnotherParagraphAndEdited() {
        String after = DEFAULTS.replace(
                        "\n(3) Der Betrag ist am 1. Oktober fällig. Bei Verzug gelten die gesetzlichen Zinsen.", "")
                .replace(
                        "§ 3 Dauer\nDie",
                        "§ 3 Dauer\n(1) Der Betrag ist am 15. Oktober fällig. Bei Verzug gelten die gesetzlichen"
                                + " Zinsen.\n(2) Die");
        assertThat(report(after))
                .containsExactly(
                        "< SUBSECTION § 2 Absatz 3, nach § 3 Absatz 1",
                        "> SUBSECTION § 3 Absatz 1, von § 2 Absatz 3",
                        "~ SENTENCE § 3 Absatz 1 Satz 1: 1. Oktober → 15. Oktober",
                        "# SUBSECTION § 3 Absatz 2, bisher § 3");
    }

    @Test
    void findsAnAbsatzThatWasSplit() {
        assertThat(report(DEFAULTS.replace(" Er führt ein Tagebuch.\n(3)", "\n(3) Er führt ein Tagebuch.\n(4)")))
                .containsExactly(
                        "% SUBSECTION § 1 Absatz 2 in § 1 Absatz 2 und § 1 Absatz 3",
                        "# SUBSECTION § 1 Absatz 4, bisher § 1 Absatz 3");
    }

    @Test
    void findsAbsaetzeThatWereMerged() {
        String split = DEFAULTS.replace(" Er führt ein Tagebuch.\n(3)", "\n(3) Er führt ein Tagebuch.\n(4)");
        assertThat(report(split, DEFAULTS.replace("Er führt ein Tagebuch", "Er führt darüber ein Tagebuch")))
                .containsExactly(
                        "& SUBSECTION § 1 Absatz 2 aus § 1 Absatz 2 und § 1 Absatz 3: → darüber",
                        "# SUBSECTION § 1 Absatz 3, bisher § 1 Absatz 4");
    }

    @Test
    void takesTheSameIdAsTheSameUnitWhateverItSays() {
        assertThat(report(
                        "§ 1 Haftung {#haftung}\nDer Kreis haftet für Vorsatz.\n§ 2 Kosten {#kosten}\nDie Stadt zahlt alles.",
                        "§ 1 Entgelt {#kosten}\nEin Preis wird vereinbart.\n§ 2 Haftung {#haftung}\nDer Kreis haftet für"
                                + " Vorsatz."))
                .contains("~ HEADING § 1: Kosten → Entgelt")
                .noneMatch(line -> line.startsWith("+ SECTION") || line.startsWith("- SECTION"));
    }

    @Test
    void findsAUnitThatHasAnIdOnOneSideOnly() {
        assertThat(report(
                        DEFAULTS,
                        DEFAULTS.replace("§ 2 Kosten", "§ 2 Kosten {#kosten}").replace("fällig.", "zu zahlen.")))
                .containsExactly("~ SENTENCE § 2 Absatz 3 Satz 1: fällig → zu zahlen");
    }

    @Test
    void findsItemsOfNestedLists() {
        String before = """
                § 1 Aufgaben
                (1) Der Kreis übernimmt
                1. die Technik, nämlich
                  a) den Betrieb der Rechner,
                  b) die Sicherung der Daten und
                2. die Auszahlung.""";
        assertThat(report(
                        before,
                        before.replace("  b)", "  b) die Pflege der Programme,\n  c)")
                                .replace("der Rechner", "aller Rechner")))
                .containsExactly(
                        "~ SENTENCE § 1 Absatz 1 Nummer 1 Buchstabe a: der → aller",
                        "+ ITEM § 1 Absatz 1 Nummer 1 Buchstabe b",
                        "# ITEM § 1 Absatz 1 Nummer 1 Buchstabe c, bisher § 1 Absatz 1 Nummer 1 Buchstabe b");
    }

    @Test
    void comparesTablesCellByCell() {
        assertThat(report(DEFAULTS.replace("0,4 km", "0,5 km").replace("| Am", "| Bergweg | 2,0 km |\n| Am")))
                .containsExactly("+ ROW Anlage", "~ CELL Anlage: 0,4 → 0,5");
    }

    @Test
    void findsAnnexesThatComeAndGo() {
        String before = DEFAULTS.replace("Anlage Straßen", "Anlage 1 Straßen");
        String after = before + "\nAnlage 2 Fahrzeuge\nDer Kreis setzt drei Fahrzeuge ein.";
        assertThat(report(before, after)).containsExactly("+ ANNEX Anlage 2");
        assertThat(report(after, before)).containsExactly("- ANNEX Anlage 2");
    }

    @Test
    void tellsAReplacedParagraphApartFromAChangedOne() {
        assertThat(report("§ 1 Dauer\nDas gilt bis 2030.", "§ 1 Gerichtsstand\nZuständig sind Gerichte in Münster."))
                .containsExactly("- SECTION § 1", "+ SECTION § 1");
    }

    @Test
    void takesRolesAsEqualWhereAskedTo() {
        String before = "§ 1 A\nHier zahlt {kommune:die Stadt} alles.";
        String after = "§ 1 A\nHier zahlt {kommune:die Gemeinde} alles.";
        assertThat(report(before, after)).containsExactly("~ SENTENCE § 1: Stadt → Gemeinde");
        Comparison byRole = Comparer.compare(
                Outline.of(Texts.agreement(before)), Outline.of(Texts.agreement(after)), Reading.BY_ROLE);
        assertThat(byRole.isUnchanged()).isTrue();
    }

    @Test
    void comparesWithNothing() {
        assertThat(report("", "")).isEmpty();
        assertThat(report("", "§ 1 Neu\nDas ist neu.")).containsExactly("+ SECTION § 1");
        assertThat(report("§ 1 Alt\nDas ist alt.", "")).containsExactly("- SECTION § 1");
    }
}
