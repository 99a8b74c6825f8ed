package de.vertragswerk.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.read.definition.Partei;
import de.vertragswerk.read.definition.Vereinbarung;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String SNIPPETS = "\"'|>[]{}:-?&*!%@`#,\\\n\t  äß„“\uE000\u0000\uFEFF";

    static Stream<String> pathological() {
        String bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
                + IntStream.range(1, 10)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n")
                        .reduce("", String::concat);
        String stairs = IntStream.range(0, 1000).mapToObj(" "::repeat).reduce("", (a, b) -> a + b + "a:\n");
        return Stream.of(
                bomb,
                stairs,
                "[".repeat(300_000),
                "{a: ".repeat(100_000),
                "- ".repeat(300_000),
                "? ".repeat(300_000),
                "a: ".repeat(300_000),
                "!a ".repeat(300_000),
                "\"" + "a\n".repeat(300_000),
                "a".repeat(10_000_000),
                "a".repeat(10_000_000) + ": b",
                "#".repeat(10_000_000),
                "\0\n".repeat(100_000),
                "a" + "\u0301".repeat(200_000) + ": b");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("pathological")
    void refusesPathologicalFilesQuickly(String yaml) {
        assertThat(assertTimeoutPreemptively(LIMIT, () -> read(Partei.class, yaml)))
                .isNotEmpty();
    }

    @Test
    void readsALongTextAndManyParagraphs() {
        String paragraph = "  - titel: T\n    text: |\n      " + "Wort ".repeat(20_000) + "\n";
        String small = "  - titel: T\n    text: |\n      Wort\n";
        String yaml = "titel: T\nrechtsrahmen: r\nparagrafen:\n" + paragraph + small.repeat(1000);

        assertThat(assertTimeoutPreemptively(LIMIT, () -> read(Vereinbarung.class, yaml)))
                .isEmpty();
    }

    /** Whatever an author breaks, the answer is findings with a place in the file, or a definition: never an exception. */
    @Test
    void explainsAnyDamage() {
        List<Cases.Case> files = Cases.accepted().toList();
        Random random = new Random(2);
        for (int i = 0; i < 5_000; i++) {
            Cases.Case file = files.get(random.nextInt(files.size()));
            String damaged = damaged(file.yaml(), random);
            int lines = damaged.split("\n", -1).length;
            assertThat(read(file.type(), damaged)).as(damaged).allSatisfy(found -> {
                assertThat(found.message()).isNotBlank();
                assertThat(found.position().line()).isBetween(0, lines);
            });
        }
    }

    private static String damaged(String yaml, Random random) {
        StringBuilder text = new StringBuilder(yaml);
        for (int i = random.nextInt(3); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SNIPPETS.charAt(random.nextInt(SNIPPETS.length())));
                default -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(40)));
            }
        }
        return text.toString();
    }

    private static List<Diagnostic> read(Class<?> type, String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        boolean empty = DefinitionReader.read(type, "x.yaml", yaml.getBytes(UTF_8), diagnostics)
                .isEmpty();
        assertThat(empty).isEqualTo(diagnostics.hasErrors());
        return diagnostics.sorted();
    }
}
