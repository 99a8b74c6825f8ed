package de.vertragswerk.read.edit;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.read.DefinitionReader;
import de.vertragswerk.read.definition.Unterzeichnung;
import de.vertragswerk.read.definition.Variante;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Definitions in all the ways in which people write them, to which the days of signatures are added. */
final class YamlEditorPropertiesTest {
    private static final List<String> PARTIES = List.of("kreis-ulm", "stadt-ulm", "gemeinde-au");
    private static final String DAY = "2026-03-04";
    private static final List<String> ORDER = DefinitionReader.keys(Variante.class);

    @RepeatedTest(500)
    void onlyAdds(RepetitionInfo repetition) {
        Writer writer = new Writer(new Random(repetition.getCurrentRepetition()));
        String before = writer.definition();
        Variante old = read(before);
        YamlEditor editor = new YamlEditor(before.getBytes(StandardCharsets.UTF_8), ORDER);

        String text = before;
        for (String party : PARTIES) {
            assertThat(editor.set(List.of("unterzeichnung", party, "datum"), DAY))
                    .as(before)
                    .isTrue();
            String after = new String(editor.content(), StandardCharsets.UTF_8);
            assertIsOneInsertion(text, after);
            text = after;
        }

        assertLinesKeepTheirPlace(before, text);
        assertThat(read(text).unterzeichnung()).as(text).isEqualTo(dated(old.unterzeichnung()));
        assertThat(read(text).verfahren()).isEqualTo(old.verfahren());
        assertThat(read(text).abweichungen()).hasSameSizeAs(old.abweichungen());
        assertSameAgain(text);
    }

    private static void assertIsOneInsertion(String before, String after) {
        int start = 0;
        while (start < before.length() && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        assertThat(after).as("%s%nfrom%n%s", after, before).endsWith(before.substring(start));
    }

    /** All that makes up the look of a file: each line with its indentation, its comment and its end. */
    private static void assertLinesKeepTheirPlace(String before, String after) {
        List<String> found = new ArrayList<>(lines(after));
        for (String line : lines(before)) {
            int at = 0;
            while (at < found.size() && !isOf(line, found.get(at))) {
                at++;
            }
            assertThat(at).as("%s in%n%s", line, after).isLessThan(found.size());
            found.subList(0, at + 1).clear();
        }
    }

    /** Whether a line is another one into which something may have been put, somewhere behind its indentation. */
    private static boolean isOf(String line, String found) {
        int matched = 0;
        for (int i = 0; i < found.length() && matched < line.length(); i++) {
            if (found.charAt(i) == line.charAt(matched)) {
                matched++;
            }
        }
        return matched == line.length() && indent(line) == indent(found);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static void assertSameAgain(String text) {
        YamlEditor again = new YamlEditor(text.getBytes(StandardCharsets.UTF_8), ORDER);
        for (String party : PARTIES) {
            assertThat(again.set(List.of("unterzeichnung", party, "datum"), DAY))
                    .isTrue();
        }
        assertThat(new String(again.content(), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    private static Variante read(String text) {
        Diagnostics findings = new Diagnostics();
        Optional<Variante> read = DefinitionReader.read(
                        Variante.class, "v.yaml", text.getBytes(StandardCharsets.UTF_8), findings)
                .map(definition -> definition.value());
        assertThat(findings.sorted()).as(text).isEmpty();
        return read.orElseThrow();
    }

    private static Map<String, Unterzeichnung> dated(Map<String, Unterzeichnung> before) {
        return PARTIES.stream().collect(Collectors.toMap(party -> party, party -> {
            Optional<Unterzeichnung> entry = Optional.ofNullable(before.get(party));
            return new Unterzeichnung(
                    Optional.empty(),
                    entry.flatMap(Unterzeichnung::ort),
                    Optional.of(LocalDate.parse(DAY)),
                    entry.flatMap(Unterzeichnung::vermerk),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }));
    }

    /** Writes definitions by chance. */
    private static final class Writer {
        private final Random random;
        private final int step;

        Writer(Random random) {
            this.random = random;
            this.step = pick(2, 2, 4);
        }

        @SafeVarargs
        private <T> T pick(T... choices) {
            return choices[random.nextInt(choices.length)];
        }

        String definition() {
            StringBuilder text = new StringBuilder(pick("", "# Schema\n", "# Ü\n\n"));
            text.append(pick("rollen: {kommune: stadt-ulm}", "rollen:\n  kommune: stadt-ulm"))
                    .append(line());
            text.append(pick(deviation(), ""));
            text.append(pick(signing(), signing(), signing(), ""));
            text.append(pick("", "# Stand\nverfahren:\n  versand: {az: 20-31}\n", "verfahren: {versand: {az: a}}\n"));
            text.append(pick("", "\n# Ende", "\n\n"));
            String whole = random.nextInt(4) == 0 ? text.toString().stripTrailing() : text.toString();
            return pick("", "\uFEFF") + whole.replace("\n", pick("\n", "\n", "\r\n"));
        }

        /** The end of a line: perhaps a comment, a blank line, a line of comment. */
        private String line() {
            return pick("\n", "\n", "\n", "  # so\n", "\n\n", "\n# nächste\n");
        }

        private String deviation() {
            String pad = " ".repeat(step);
            return "abweichungen:\n" + pad + "- ersetze: a\n" + pad + "  grund: Darum.\n" + pad
                    + "  durch:\n" + pad + pad + "  text: |" + pick("", "-", "+") + "\n" + " ".repeat(12)
                    + "Ein # Satz: hier.\n" + pick("", "\n", "\n\n");
        }

        private String signing() {
            int count = random.nextInt(PARTIES.size() + 1);
            if (count == 0) {
                return pick("unterzeichnung: {}\n", "unterzeichnung: { }  # leer\n");
            }
            boolean braces = random.nextInt(5) == 0;
            List<String> entries = PARTIES.subList(0, count).stream()
                    .map(party -> braces ? party + ": " + inBraces() : entry(party))
                    .toList();
            return braces
                    ? "unterzeichnung: {" + String.join(pick(", ", ",\n   "), entries) + "}" + line()
                    : "unterzeichnung:" + pick("", "  # wer") + "\n" + String.join("", entries);
        }

        private String entry(String party) {
            String pad = " ".repeat(step);
            String tall = pad + party + ":\n" + pad + pad + pick("ort: Ulm", "ort: \"Bad Ulm\"") + line() + pad + pad
                    + "vermerk: In Vertretung" + line();
            return pick(pad + party + ": " + inBraces() + line(), pad + party + ":   " + inBraces() + line(), tall);
        }

        private String inBraces() {
            return pick("{}", "{ort: Ulm}", "{ ort: Ulm }", "{ort: Ulm, vermerk: \"i. V., kurz\"}", "{ort: 'Ulm',}");
        }
    }
}
