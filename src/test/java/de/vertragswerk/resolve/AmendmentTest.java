package de.vertragswerk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AmendmentTest {
    private static Drafts base() {
        return new Drafts()
                .section("eins", "Eins", "(1) {#a} A\n\n(2) {#b} B mit\n\n1. {#x} X\n2. {#y} Y\n\n(3) {#c} C")
                .section("zwei", "Zwei", "Der Kreis\nzahlt.")
                .section("drei", "Drei", "Nach [](#c).");
    }

    @Test
    void keepsNumbersOfAConcludedText() {
        Drafts amended = base().strike("a")
                .strike("x")
                .strike("zwei")
                .after("b", "", "B2")
                .after("eins", "Neu", "n")
                .amend(Renumbering.STABLE);

        assertThat(amended.lines())
                .containsExactly(
                        "§ 1 Eins",
                        "(1)",
                        "(weggefallen)",
                        "(2)",
                        "B mit",
                        "1.",
                        "(weggefallen)",
                        "2.",
                        "Y",
                        "(2a)",
                        "B2",
                        "(3)",
                        "C",
                        "§ 1a Neu",
                        "n",
                        "§ 2 (weggefallen)",
                        "§ 3 Drei",
                        "Nach § 1 Absatz 3.");
        assertThat(amended.findings()).isEmpty();
    }

    @Test
    void countsAnewWhereItIsAsked() {
        Drafts amended = base().after("a", "", "A2")
                .after("eins", "Neu", "n")
                .amend(Renumbering.STABLE)
                .strike("a")
                .strike("x")
                .amend(Renumbering.CONTINUOUS);

        assertThat(amended.lines())
                .containsSubsequence(
                        "§ 1 Eins",
                        "(1)",
                        "A2",
                        "(2)",
                        "B mit",
                        "1.",
                        "Y",
                        "(3)",
                        "C",
                        "§ 2 Neu",
                        "§ 3 Zwei",
                        "§ 4 Drei");
    }

    @Test
    void followsTheDeviationsOfItsVariant() {
        Drafts amended = base().words("zwei", "zahlt", "zahlt nicht")
                .amend(Renumbering.STABLE)
                .replace("zwei", "Zwei", "Die Stadt zahlt.");

        assertThat(amended.lines()).containsSubsequence("§ 2 Zwei", "Die Stadt zahlt nicht.");
    }

    @Test
    void doesNotFindWhatAnEarlierAmendmentStruck() {
        Drafts amended = base().strike("b")
                .amend(Renumbering.STABLE)
                .words("b", "B", "b")
                .amend(Renumbering.STABLE);
        amended.resolve();

        assertThat(amended.findings()).containsExactly("9001 aenderung-ziel");
    }

    @Test
    void doesNotFindWhatNeverWas() {
        Drafts amended = base().strike("bb").amend(Renumbering.STABLE);
        amended.resolve();

        assertThat(amended.findings()).containsExactly("9001 aenderung-ziel");
    }

    @Test
    void findsThatAStepChangesNothing() {
        Drafts amended = base().words("zwei", "Kreis", "Kreis").amend(Renumbering.CONTINUOUS);
        amended.resolve();

        assertThat(amended.findings()).containsExactly("9001 aenderung-ohne-wirkung");
    }

    @Test
    void findsReferencesThatItLeavesDangling() {
        Drafts amended = base().strike("c").amend(Renumbering.STABLE);
        amended.resolve();

        assertThat(amended.findings()).singleElement().asString().endsWith("verweis-ungueltig");
    }
}
