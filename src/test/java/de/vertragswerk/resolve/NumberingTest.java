package de.vertragswerk.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.ListStyle;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @Test
    void numbersSectionsAbsaetzeAndItems() {
        assertThat(new Drafts()
                        .section("", "Eins", "(1) a\n\n1. x\n2. y\n\n   a) p\n   b) q\n\n(2) b")
                        .section("", "Zwei", "Nur einer")
                        .lines())
                .containsExactly(
                        "§ 1 Eins",
                        "(1)",
                        "a",
                        "1.",
                        "x",
                        "2.",
                        "y",
                        "a)",
                        "p",
                        "b)",
                        "q",
                        "(2)",
                        "b",
                        "§ 2 Zwei",
                        "Nur einer");
    }

    @Test
    void keepsFixedNumbersAndCountsOn() {
        assertThat(new Drafts()
                        .section(
                                "",
                                "A",
                                "(1) a\n\n(2) b\n\n(2a) {nummer=2a} c\n\n(3) d\n\n1. x\n2. {nummer=1a} y\n3. z")
                        .fixed("1a")
                        .section("", "B", "b")
                        .section("", "C", "(1) c\n\n(5) {nummer=5} d\n\n(6) e")
                        .lines())
                .containsExactly(
                        "§ 1 A", "(1)", "a", "(2)", "b", "(2a)", "c", "(3)", "d", "1.", "x", "1a.", "y", "2.", "z",
                        "§ 1a B", "b", "§ 2 C", "(1)", "c", "(5)", "d", "(6)", "e");
    }

    @Test
    void countsGroupsWithinTheirOuterGroup() {
        assertThat(new Drafts()
                        .group("Teil", "A")
                        .group("Abschnitt", "a")
                        .section("", "1", "x")
                        .group("Abschnitt", "b")
                        .section("", "2", "x")
                        .group("Teil", "B")
                        .group("Kapitel", "k")
                        .group("Abschnitt", "c")
                        .section("", "3", "x")
                        .lines())
                .containsExactly(
                        "Teil 1 A",
                        "Abschnitt 1 a",
                        "§ 1 1",
                        "x",
                        "Abschnitt 2 b",
                        "§ 2 2",
                        "x",
                        "Teil 2 B",
                        "Kapitel 1 k",
                        "Abschnitt 1 c",
                        "§ 3 3",
                        "x");
    }

    @Test
    void givesAnOnlyAnnexNoNumber() {
        assertThat(new Drafts().annex("a", "", "Plan", "x").lines()).containsExactly("Anlage Plan", "x");
        assertThat(new Drafts().annex("a", "2", "Plan", "x").lines()).containsExactly("Anlage 2 Plan", "x");
    }

    @Test
    void numbersSeveralAnnexes() {
        assertThat(new Drafts()
                        .annex("a", "", "A", "x")
                        .annex("b", "1a", "B", "1. x\n2. y")
                        .annex("c", "", "C", "x")
                        .lines())
                .containsExactly("Anlage 1 A", "x", "Anlage 1a B", "1.", "x", "2.", "y", "Anlage 2 C", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "1 2 _ 3 → 1 2 2a 3",
                "1 2 _ _ 3 → 1 2 2a 2b 3",
                "_ _ 1 → 0a 0b 1",
                "1 _ 1a 2 → 1 1b 1a 2",
                "1 1a _ 2 → 1 1a 1b 2",
                "1 2 _ _ → 1 2 3 4",
                "_ _ → 1 2"
            })
    void keepsStableNumbers(String given, String numbers) {
        List<String> numbered = Arrays.stream(given.split(" "))
                .map(number -> number.replace("_", ""))
                .toList();
        assertThat(String.join(" ", Numbers.of(numbered, Integer::toString, Renumbering.STABLE)))
                .isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({"a _ b, a a1 b", "_ a, 0a a", "a b _, a b c"})
    void keepsStableLetters(String given, String numbers) {
        List<String> numbered = Arrays.stream(given.split(" "))
                .map(number -> number.replace("_", ""))
                .toList();
        assertThat(String.join(" ", Numbers.of(numbered, ListStyle.LETTER::number, Renumbering.STABLE)))
                .isEqualTo(numbers);
    }
}
