package de.vertragswerk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeviationsTest {
    private static Drafts base() {
        return new Drafts()
                .section("eins", "Eins", "(1) {#a} A\n\n(2) {#b} B mit\n\n1. {#x} X\n2. {#y} Y\n\n(3) {#c} C")
                .section("zwei", "Zwei", "Der Kreis\nzahlt.")
                .section("drei", "Drei", "Nach [](#zwei) und [](#c).");
    }

    @Test
    void replacesASection() {
        assertThat(base().replace("zwei", "Neu", "(1) p\n\n(2) q").lines())
                .containsSubsequence("§ 2 Neu", "(1)", "p", "(2)", "q", "§ 3 Drei", "Nach § 2 und § 1 Absatz 3.");
    }

    @Test
    void keepsTheHeadingWhereOnlyTheTextIsReplaced() {
        assertThat(base().replace("zwei", "", "Anders.").lines()).containsSubsequence("§ 2 Zwei", "Anders.");
    }

    @Test
    void strikesASectionAndRenumbers() {
        Drafts drafts = base().strike("eins").strike("drei");
        assertThat(drafts.lines()).containsExactly("§ 1 Zwei", "Der Kreis zahlt.");
        assertThat(drafts.findings()).isEmpty();
    }

    @Test
    void insertsSections() {
        assertThat(base().before("zwei", "Davor", "d")
                        .after("zwei", "Danach", "e")
                        .lines())
                .containsSubsequence("§ 2 Davor", "§ 3 Zwei", "§ 4 Danach", "§ 5 Drei", "Nach § 3 und § 1 Absatz 3.");
    }

    @Test
    void deviatesFromAbsaetze() {
        assertThat(base().replace("a", "", "Neu")
                        .strike("b")
                        .after("c", "", "(1) D\n\n(2) E")
                        .lines())
                .containsSequence("(1)", "Neu", "(2)", "C", "(3)", "D", "(4)", "E");
    }

    @Test
    void numbersAnAbsatzThatGetsCompany() {
        assertThat(new Drafts().section("p", "P", "{#a} A").after("a", "", "B").lines())
                .containsExactly("§ 1 P", "(1)", "A", "(2)", "B");
    }

    @Test
    void takesTheNumberFromAnAbsatzThatIsLeftAlone() {
        assertThat(new Drafts()
                        .section("p", "P", "(1) A\n\n(2) {#b} B")
                        .strike("b")
                        .lines())
                .containsExactly("§ 1 P", "A");
    }

    @Test
    void deviatesFromItems() {
        assertThat(base().replace("x", "", "Neu")
                        .after("x", "", "Mehr")
                        .strike("y")
                        .lines())
                .containsSequence("B mit", "1.", "Neu", "2.", "Mehr", "(3)", "C");
    }

    @Test
    void dropsAListWithoutItems() {
        assertThat(base().strike("x").strike("y").lines()).containsSequence("B mit", "(3)", "C");
    }

    @Test
    void keepsNumbersThatWereFixed() {
        assertThat(new Drafts()
                        .fixed("7a")
                        .section("p", "P", "(1) A\n\n(2) {#b nummer=1a} B\n\n1. {#x nummer=4b} X")
                        .replace("b", "", "Neu\n\n1. {#z nummer=4b} Z")
                        .replace("z", "", "N")
                        .lines())
                .containsExactly("§ 7a P", "(1)", "A", "(1a)", "Neu", "4b.", "N");
    }

    @Test
    void keepsTheNameOfWhatIsReplaced() {
        Drafts drafts = base().replace("c", "", "Neu").words("c", "Neu", "Neuer");
        assertThat(drafts.lines()).containsSubsequence("Neuer", "Nach § 2 und § 1 Absatz 3.");
        assertThat(drafts.findings()).isEmpty();
    }

    @Test
    void handsAGroupOnWhenItsFirstSectionIsStruck() {
        assertThat(new Drafts()
                        .group("Teil", "T")
                        .group("Abschnitt", "A")
                        .section("a", "A", "x")
                        .group("Abschnitt", "B")
                        .section("b", "B", "x")
                        .group("Teil", "U")
                        .section("c", "C", "x")
                        .section("d", "D", "x")
                        .strike("a")
                        .strike("c")
                        .lines())
                .containsExactly("Teil 1 T", "Abschnitt 1 B", "§ 1 B", "x", "Teil 2 U", "§ 2 D", "x");
    }

    @Test
    void replacesWordsAcrossLinesSpacesAndItems() {
        Drafts drafts = new Drafts()
                .section("p", "P", "(1) Der\u00a0Kreis\nzahlt **monatlich im Voraus**.\n\n1. bis 5. Mai\n2. {#y} so")
                .words("p", "Kreis zahlt", "Kreis leistet")
                .words("p", "monatlich im", "jährlich im")
                .words("p", "5. Mai", "6. Mai")
                .words("y", "so", "anders");
        assertThat(drafts.lines()).containsSubsequence("Der Kreis leistet jährlich im Voraus.", "bis 6. Mai", "anders");
        assertThat(drafts.findings()).isEmpty();
    }

    @Test
    void findsWordsThatOccurNeverOrOften() {
        Drafts drafts = new Drafts()
                .section("p", "P", "Er zahlt und zahlt.")
                .words("p", "leistet", "x")
                .words("p", "zahlt", "y");
        drafts.resolve();
        assertThat(drafts.findings()).containsExactly("9001 abweichung-woerter", "9002 abweichung-woerter");
    }

    @Test
    void findsADeviationThatChangesNothing() {
        Drafts drafts = base().replace("zwei", "Zwei", "Der Kreis zahlt.").words("c", "C", "C");
        drafts.resolve();
        assertThat(drafts.findings()).containsExactly("9001 abweichung-ohne-wirkung", "9002 abweichung-ohne-wirkung");
    }

    @Test
    void suggestsATarget() {
        Drafts drafts = base().strike("zwie");
        drafts.resolve();
        assertThat(drafts.finding().position()).hasToString("a.yaml:9001:1");
        assertThat(drafts.finding().hint()).isEqualTo("Gemeint ist vielleicht „zwei“.");
    }

    @Test
    void saysThatAnEarlierDeviationTookTheTarget() {
        Drafts drafts = base().strike("a").replace("a", "", "x");
        drafts.resolve();
        assertThat(drafts.finding().message()).contains("nach den Abweichungen davor nicht mehr");
    }

    @Test
    void wantsATitleForANewSectionAndNoneElsewhere() {
        Drafts drafts = base().after("zwei", "", "x").replace("a", "Titel", "x");
        drafts.resolve();
        assertThat(drafts.findings()).containsExactly("9001 abweichung-form", "9002 abweichung-form");
    }

    @Test
    void keepsAllNumbersOfAConcludedText() {
        Drafts drafts = base().stable()
                .strike("b")
                .after("a", "", "(1) A2\n\n(2) A3")
                .before("a", "", "A0")
                .after("c", "", "D")
                .after("eins", "Einsa", "x")
                .before("eins", "Null", "x")
                .strike("zwei");
        assertThat(drafts.lines())
                .containsExactly(
                        "§ 0a Null",
                        "x",
                        "§ 1 Eins",
                        "(0a)",
                        "A0",
                        "(1)",
                        "A",
                        "(1a)",
                        "A2",
                        "(1b)",
                        "A3",
                        "(2)",
                        "(weggefallen)",
                        "(3)",
                        "C",
                        "(4)",
                        "D",
                        "§ 1a Einsa",
                        "x",
                        "§ 2 (weggefallen)",
                        "§ 3 Drei",
                        "Nach  und § 1 Absatz 3.");
        assertThat(drafts.findings()).containsExactly("300 verweis-ungueltig");
    }

    @Test
    void keepsItemsOfAConcludedText() {
        assertThat(base().stable()
                        .strike("x")
                        .after("x", "", "noch")
                        .words("c", "C", "D")
                        .lines()
                        .subList(0, 9))
                .containsExactly("§ 1 Eins", "(1)", "A", "(2)", "B mit", "1.", "(weggefallen)", "2.", "Y");
    }

    @Test
    void insertsItemsIntoAConcludedText() {
        assertThat(new Drafts()
                        .stable()
                        .section("p", "P", "Er zahlt\n\na) {#x} x\nb) {#y} y")
                        .after("x", "", "p")
                        .after("y", "", "q")
                        .lines())
                .containsExactly("§ 1 P", "Er zahlt", "a)", "x", "a1)", "p", "b)", "y", "c)", "q");
    }

    @Test
    void marksAStruckSectionOfAConcludedText() {
        assertThat(base().stable().strike("zwei").resolve().sections().get(1).struck())
                .isTrue();
    }

    @Test
    void keepsAReplacedUnitsNumberInAConcludedText() {
        assertThat(base().stable()
                        .strike("a")
                        .replace("b", "", "Neu")
                        .replace("zwei", "Neu", "x")
                        .lines())
                .containsSubsequence("(1)", "(weggefallen)", "(2)", "Neu", "(3)", "§ 2 Neu");
    }

    @Test
    void deviatesFromTheTextsAroundTheSections() {
        Drafts drafts = base().preamble("Der Kreis hilft\n\n1. {#eile} sofort,\n2. später.")
                .replace("titel", "", "Neuer Titel")
                .replace("eingangsformel", "", "Es wird vereinbart:")
                .words("praeambel", "hilft", "handelt")
                .replace("eile", "", "bald,");
        assertThat(PrintedText.of(drafts.resolve()).lines().toList())
                .startsWith("Neuer Titel", "Es wird vereinbart:", "Der Kreis handelt", "1.", "bald,", "2.", "später.");
        assertThat(drafts.findings()).isEmpty();
    }

    @Test
    void strikesThePreamble() {
        assertThat(base().preamble("Vorab.").strike("praeambel").lines()).startsWith("§ 1 Eins");
    }

    @Test
    void refusesToStrikeTheTitleOrToInsertBesideIt() {
        assertThat(refusals(base().strike("titel"))).containsExactly("9001 abweichung-form");
        assertThat(refusals(base().after("titel", "", "Untertitel"))).containsExactly("9001 abweichung-form");
        assertThat(refusals(base().replace("titel", "", "Eins\n\nZwei"))).containsExactly("9001 abweichung-form");
    }

    private static List<String> refusals(Drafts drafts) {
        drafts.resolve();
        return drafts.findings();
    }

    @Test
    void prefersASectionWithTheNameOfATextAround() {
        Drafts drafts = new Drafts().section("schluss", "Schluss", "Alt").replace("schluss", "", "Neu");
        assertThat(drafts.lines()).containsExactly("§ 1 Schluss", "Neu");
        assertThat(drafts.resolve().closing().text()).isEmpty();
    }

    @Test
    void deviatesFromAnnexes() {
        Drafts drafts = base().annex("plan", "", "Plan", "Das Amt\n\n1. {#p} zeichnet.")
                .annex("liste", "", "Liste", "Alles.")
                .words("plan", "Das Amt", "Die Stelle")
                .replace("p", "", "prüft.")
                .after("plan", "Karte", "Im Maßstab.")
                .replace("liste", "", "Nichts.");
        assertThat(drafts.lines())
                .endsWith(
                        "Anlage 1 Plan",
                        "Die Stelle",
                        "1.",
                        "prüft.",
                        "Anlage 2 Karte",
                        "Im Maßstab.",
                        "Anlage 3 Liste",
                        "Nichts.");
        assertThat(drafts.findings()).isEmpty();
    }

    @Test
    void keepsTheNumbersOfAnnexesInAConcludedText() {
        assertThat(base().stable()
                        .annex("plan", "", "Plan", "A.")
                        .annex("liste", "", "Liste", "B.")
                        .after("plan", "Karte", "C.")
                        .strike("plan")
                        .lines())
                .endsWith("Anlage 1 (weggefallen)", "Anlage 1a Karte", "C.", "Anlage 2 Liste", "B.");
    }
}
