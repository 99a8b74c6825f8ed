package de.vertragswerk.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyntaxTest {
    private final Syntax syntax = new Syntax();

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, -1",
        "0.5, 0.5",
        "-0.05, -0.05",
        "1.0049, 1.005",
        "841.89, 841.89",
        "0.0004, 0",
        "-0.0004, 0",
        "1234567.001, 1234567.001",
        "10.1, 10.1",
        "-12.34, -12.34"
    })
    void writesNumbersWithThreeDecimals(double value, String written) {
        assertThat(syntax.number(value).toString()).isEqualTo(written + " ");
    }

    @Test
    void escapesWhatEndsAString() {
        for (char octet : "a(b)\\c\r".toCharArray()) {
            syntax.inString(octet);
        }
        assertThat(syntax.toString()).isEqualTo("a\\(b\\)\\\\c\\r");
    }

    @Test
    void writesTextAsUtf16() {
        assertThat(syntax.text("§\uD83D\uDE80").toString()).isEqualTo("<FEFF00A7D83DDE80>");
    }

    @Test
    void growsAsNeeded() {
        assertThat(syntax.add("y".repeat(2000)).add("x").length()).isEqualTo(2001);
    }
}
