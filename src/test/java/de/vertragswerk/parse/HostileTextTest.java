package de.vertragswerk.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.vertragswerk.diagnostic.Diagnostics;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text stops the parser: neither its signs nor its size nor its depth. */
class HostileTextTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String[] SIGNS = {
        "*",
        "**",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "](",
        "{",
        "}",
        "{#a}",
        "{.offen}",
        "#",
        "# ",
        "> ",
        "- ",
        "1. ",
        "a) ",
        "aa) ",
        "(1) ",
        "\n",
        "\n\n",
        "\n   ",
        "|",
        "|---|",
        "| a |\n|---|\n",
        "\\",
        "&#",
        "&#6;",
        "<!-- -->",
        "<",
        ">",
        "!",
        "![",
        ":::",
        "::: anlage\n",
        ":::\n",
        "---\n",
        "titel: \"",
        "\"",
        "\t",
        "\r",
        "\u0000",
        "\u00a0",
        "\udb80\udc00",
        "\ud83d",
        "ä",
        "x",
        "[a]: b",
        "http://a.b",
        "\udbc0\udc00",
        "[](#a,#b)",
        "z. B. "
    };

    @Test
    void readsRandomSignsWithoutAnException() {
        Random random = new Random(3);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int i = 0; i < 4_000; i++) {
                StringBuilder text = new StringBuilder();
                for (int sign = random.nextInt(40); sign >= 0; sign--) {
                    text.append(SIGNS[random.nextInt(SIGNS.length)]);
                }
                readInEveryWay(text.toString());
            }
        });
    }

    private static void readInEveryWay(String text) {
        try {
            DocumentParser.parse("dokument.md", text, new Diagnostics());
            MarkdownParser.subsections(Texts.expansion(text), new Diagnostics());
            MarkdownParser.line(Texts.expansion(text), new Diagnostics());
        } catch (RuntimeException | Error e) {
            throw new AssertionError("„" + text + "“", e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a ",
                "**",
                "_",
                "[",
                "]",
                "[a](",
                "![",
                "`a` ``",
                "<",
                "(",
                "{",
                "\\",
                "&#1",
                "a|",
                "[a]{.offen}",
                "[*a",
                "> ",
                "- ",
                "::: anlage\n",
                "<!-- ",
                "| x |\n",
                "|a|\n|---|\n",
                "[x]: y\n"
            })
    void endsWithWhateverIsRepeated(String part) {
        assertTimeoutPreemptively(LONG, () -> readInEveryWay(part.repeat(500)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Land zahlt. ",
                "**so** *und* so ",
                "(1) Der Kreis zahlt nach [](#a).\n\n",
                "1. den [Betrag]{.offen} und\n",
                "z. B.\nWort "
            })
    void needsTimeInProportionToTheText(String part) {
        time(part.repeat(1_000));
        assertThat(time(part.repeat(4_000)))
                .as("ns for four times the text")
                .isLessThan(12 * time(part.repeat(1_000)) + 100_000_000L);
    }

    private static long time(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            assertTimeoutPreemptively(LONG, () -> readInEveryWay(text));
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    @Test
    void readsAnAbsatzOfAHundredKilobytes() {
        String text = "(1) "
                + "Der Kreis zahlt **jährlich** 5 € je Fall und Monat, mindestens aber den Betrag. ".repeat(1_300);
        assertThat(new Texts().section(text).get(0)).hasSizeGreaterThan(95_000).startsWith("() p(Der Kreis");
    }

    @Test
    void refusesAThousandLevels() {
        for (String deep : new String[] {"> ".repeat(1_000) + "x", "- ".repeat(1_000) + "x"}) {
            Texts texts = new Texts();
            assertTimeoutPreemptively(LONG, () -> texts.section(deep));
            assertThat(texts.findings()).anyMatch(finding -> finding.endsWith(" zu-tief"));
        }
    }

    @Test
    void refusesContainersInsideContainersWithoutEnd() {
        Diagnostics diagnostics = new Diagnostics();
        DocumentParser.parse("dokument.md", "::: anlage\n".repeat(100_000), diagnostics);
        assertThat(diagnostics.sorted()).anyMatch(found -> found.message().contains("zu tief"));
    }
}
