package de.vertragswerk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Leaves;
import de.vertragswerk.model.TextRuns;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
    private static Drafts base(String text) {
        return new Drafts()
                .section("hier", "Hier", text)
                .section(
                        "kosten",
                        "Kosten",
                        "(1) {#zahlung} Eins. Zwei.\n\n1. {#monat} x\n2. {#jahr} y\n\n"
                                + "   a) {#tag} p\n   b) {#stunde} q\n\n(2) {#frist} b\n\n- {#strich} s")
                .section("schluss", "Schluss", "{#dauer} Nur einer. Mit zwei Sätzen.\n\na) {#form} f")
                .annex(
                        "plan",
                        "",
                        "Lageplan",
                        "1. {#punkt} x\n\n## § 2 Fristen {#fristen}\n\n(3) {#notfrist} y\n\n"
                                + "# Kosten {#anlagekosten}")
                .annex("preise", "", "Preise", "x");
    }

    private static String reference(Drafts drafts) {
        return TextRuns.of(drafts.resolve())
                .flatMap(run -> Leaves.of(run, Inline.Reference.class))
                .findFirst()
                .orElseThrow()
                .text()
                .replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "[](#kosten) → § 2",
                "[](#zahlung) → § 2 Absatz 1",
                "[](#zahlung/satz-2) → § 2 Absatz 1 Satz 2",
                "[](#monat) → § 2 Absatz 1 Nummer 1",
                "[](#tag) → § 2 Absatz 1 Nummer 2 Buchstabe a",
                "[](#strich) → § 2 Absatz 2 Spiegelstrich 1",
                "[](#dauer) → § 3",
                "[](#dauer/satz-2) → § 3 Satz 2",
                "[](#schluss/satz-1) → § 3 Satz 1",
                "[](#form) → § 3 Buchstabe a",
                "[](#zahlung,#frist) → § 2 Absätze 1 und 2",
                "[](#kosten,#schluss) → §§ 2 und 3",
                "[](#hier,#kosten,#schluss) → §§ 1, 2 und 3",
                "[](#monat,#jahr) → § 2 Absatz 1 Nummern 1 und 2",
                "[](#zahlung/satz-1,#zahlung/satz-2) → § 2 Absatz 1 Sätze 1 und 2",
                "[](#zahlung,#schluss) → § 2 Absatz 1 und § 3",
                "[](#plan) → Anlage 1 (Lageplan)",
                "[](#plan,#preise) → Anlage 1 (Lageplan) und Anlage 2 (Preise)",
                "[](#punkt) → Anlage 1 (Lageplan) Nummer 1",
                "[](#fristen) → Anlage 1 (Lageplan) § 2",
                "[](#notfrist) → Anlage 1 (Lageplan) § 2 Absatz 3",
                "[](#anlagekosten) → Anlage 1 (Lageplan) Abschnitt „Kosten“",
                "[der Kostenregel](#kosten) → der Kostenregel",
                "[](#hier) → § 1"
            })
    void namesAPlaceElsewhere(String link, String text) {
        Drafts drafts = base("Siehe " + link + ".");
        assertThat(reference(drafts)).isEqualTo(text);
        assertThat(drafts.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "[](#zahlung,#frist) → § 2 Abs. 1 und 2",
                "[](#monat,#jahr) → § 2 Abs. 1 Nr. 1 und 2",
                "[](#tag) → § 2 Abs. 1 Nr. 2 Buchst. a",
                "[](#kosten,#schluss) → §§ 2 und 3",
                "[](#plan) → Anlage 1 (Lageplan)"
            })
    void abbreviatesWhereTheDocumentDoes(String link, String text) {
        assertThat(reference(base(link).abbreviated())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "[](#b) → Absatz 2",
                "[](#a) → Absatz 1",
                "[](#n) → Nummer 1",
                "[](#n/satz-2) → Nummer 1 Satz 2",
                "[](#l) → Nummer 1 Buchstabe a",
                "[](#a,#b) → Absätze 1 und 2",
                "[](#a/satz-1) → Satz 1",
                "[](#p) → § 1"
            })
    void isShortWithinTheSameSection(String link, String text) {
        Drafts drafts = new Drafts()
                .section("p", "P", "(1) {#a} Siehe " + link + ".\n\n1. {#n} x. Y\n\n   a) {#l} z\n\n(2) {#b} b");
        assertThat(reference(drafts)).isEqualTo(text);
    }

    @Test
    void citesAnItemOfOneOfTwoListsWithItsSentence() {
        String text = "(1) Er zahlt\n\n1. {#a} Miete,\n2. Strom.\n\nEr prüft. Er meldet\n\n1. {#b} Fälle,\n2. Kosten.";
        assertThat(new Drafts()
                        .section("x", "X", text)
                        .section("y", "Y", "[](#a) und [](#b)")
                        .lines())
                .endsWith("§ 1 Absatz 1 Satz 1 Nummer 1 und § 1 Absatz 1 Satz 3 Nummer 1");
    }

    @Test
    void namesAnAnnexInFullOnlyOnce() {
        assertThat(new Drafts()
                        .section("x", "X", "Die [](#plan) und die [](#plan).")
                        .annex("plan", "", "Lageplan", "x")
                        .lines())
                .contains("Die Anlage (Lageplan) und die Anlage.");
    }

    @Test
    void putsNoBreakSpaces() {
        String text = TextRuns.of(base("[](#tag)").resolve())
                .flatMap(run -> Leaves.of(run, Inline.Reference.class))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(text).isEqualTo("§\u00a02 Absatz\u00a01 Nummer\u00a02 Buchstabe\u00a0a");
    }

    @Test
    void suggestsTheNearestNameWithItsLine() {
        Drafts drafts = base("Siehe\n[](#kostn).");
        drafts.resolve();
        assertThat(drafts.finding().position()).hasToString("a.yaml:101:1");
        assertThat(drafts.finding().message()).contains("„#kostn“");
        assertThat(drafts.finding().hint()).isEqualTo("Gemeint ist vielleicht „#kosten“ (Zeile 200).");
    }

    @Test
    void namesTheVariantThatStruckATarget() {
        for (Renumbering renumbering : Renumbering.values()) {
            for (String target : List.of("kosten", "zahlung", "monat")) {
                Drafts drafts = base("Siehe [](#" + target + ").").strike(target);
                (renumbering == Renumbering.STABLE ? drafts.stable() : drafts).resolve();
                assertThat(drafts.finding().message())
                        .contains("werk/stadt-bocholt")
                        .contains("„#" + target + "“");
            }
        }
    }

    @Test
    void reportsASentenceThatDoesNotExist() {
        Drafts drafts = base("Siehe [](#zahlung/satz-9).");
        drafts.resolve();
        assertThat(drafts.finding().message()).isEqualTo("„#zahlung“ hat keinen Satz 9.");
    }

    @Test
    void reportsDuplicateAndIllFormedNames() {
        Drafts drafts = new Drafts().section("a", "A", "(1) {#a} x\n\n(2) {#B} y");
        drafts.resolve();
        assertThat(drafts.findings()).containsExactly("100 name-doppelt", "102 name-form");
    }
}
