package de.vertragswerk.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.diagnostic.TextOrigin;
import de.vertragswerk.read.definition.Einstellungen;
import de.vertragswerk.read.definition.Partei;
import de.vertragswerk.read.definition.Text;
import de.vertragswerk.read.definition.Vereinbarung;
import de.vertragswerk.read.definition.Vorgaben;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @MethodSource("de.vertragswerk.read.Cases#bad")
    void explainsBadInput(Cases.Case bad) {
        assertThat(DefinitionReader.read(bad.type(), "x.yaml", bad.yaml().getBytes(UTF_8), diagnostics))
                .isEmpty();
        assertThat(findings()).isEqualTo(bad.findings());
    }

    @ParameterizedTest
    @MethodSource("de.vertragswerk.read.Cases#good")
    void keepsAllThatStandsInAFile(Cases.Case good) {
        assertThat(YamlPrinter.print(value(good.type(), good.yaml()))).isEqualTo(good.yaml());
    }

    @Test
    void knowsEveryKeyOfEveryKind() {
        Set<String> keys = Cases.good()
                .flatMap(good -> good.yaml().lines())
                .map(line -> line.replaceFirst("^[ -]*", "").replaceFirst(":.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys).containsAll(Cases.keys());
    }

    @ParameterizedTest
    @MethodSource("de.vertragswerk.read.Cases#accepted")
    void readsWindowsFilesAlike(Cases.Case accepted) {
        Object expected = value(accepted.type(), accepted.yaml());

        assertThat(value(accepted.type(), "\uFEFF" + accepted.yaml())).isEqualTo(expected);
        assertThat(value(accepted.type(), "\uFEFF" + accepted.yaml().replace("\n", "\r\n")))
                .isEqualTo(expected);
        assertThat(value(accepted.type(), accepted.yaml().replace('\n', '\r'))).isEqualTo(expected);
    }

    @Test
    void keepsWhatOthersReadAsNumbersAsText() {
        Cases.Case numbers = Cases.tolerated().findFirst().orElseThrow();

        Vorgaben read = (Vorgaben) value(Vorgaben.class, numbers.yaml());

        assertThat(read.partei()).isEqualTo("01067");
        assertThat(read.werte().values())
                .containsExactly("12:30", "no", "1.10", "2025", "57.000,00", "0x1F", "true", "1e3", "2025-06-23");
    }

    @Test
    void takesEmptyValuesOfOptionalKeysAsAbsent() {
        Einstellungen read = (Einstellungen) value(Einstellungen.class, "muster:\ngesetzesstand: ~\n");

        assertThat(read.muster()).isEmpty();
        assertThat(read.gesetzesstand()).isEmpty();
    }

    @Test
    void takesASingleEntryAsAList() {
        Partei read = (Partei) value(Partei.class, "art: stadt\nname: Ahaus\nanschrift: {ort: Ahaus}\n");

        assertThat(read.anschrift())
                .singleElement()
                .extracting(Partei.Anschrift::ort)
                .isEqualTo("Ahaus");
    }

    @Test
    void putsTextIntoNormalFormC() {
        assertThat(((Partei) value(Partei.class, "art: stadt\nname: Su\u0308dlohn\n")).name())
                .isEqualTo("Südlohn");
    }

    @Test
    void knowsWhereTextStands() {
        Vereinbarung read = (Vereinbarung) value(Vereinbarung.class, """
                titel: "In 'Anführung'"
                rechtsrahmen: r
                praeambel: |

                  Erste
                    Zweite
                schluss: |2
                    Weiter
                paragrafen:
                - titel: Ohne Anführung
                  text: |-
                     Drei
                """);

        assertThat(read.titel().origin().at(0, 3)).isEqualTo(at(1, 12));
        assertThat(read.praeambel()).contains(new Text("\nErste\n  Zweite\n", origin(4, 3, 2)));
        assertThat(read.praeambel().orElseThrow().origin().at(2, 2)).isEqualTo(at(6, 5));
        assertThat(read.schluss()).contains(new Text("  Weiter\n", origin(8, 3, 2)));
        assertThat(read.paragrafen().get(0).titel().origin().start()).isEqualTo(at(10, 10));
        assertThat(read.paragrafen().get(0).text()).isEqualTo(new Text("Drei", origin(12, 6, 5)));
    }

    @Test
    void explainsWindows1252() {
        assertThat(explained("art: stadt\nname: Südlohn\n", Charset.forName("windows-1252")))
                .startsWith("x.yaml:2:8 [kodierung] Die Datei ist nicht in UTF-8 gespeichert:"
                        + " Zeile 2 enthält das Byte FC (in Windows-1252 „ü“).");
    }

    @Test
    void explainsUtf16() {
        assertThat(explained("art: stadt\n", StandardCharsets.UTF_16)).contains("[kodierung]", "UTF-16");
    }

    @Test
    void explainsATruncatedCharacter() {
        byte[] whole = "name: ü".getBytes(UTF_8);

        DefinitionReader.read(Partei.class, "x.yaml", Arrays.copyOf(whole, whole.length - 1), diagnostics);

        assertThat(findings()).startsWith("x.yaml:1:7 [kodierung]");
    }

    @Test
    void refusesHugeFiles() {
        DefinitionReader.read(Partei.class, "x.yaml", new byte[20_000_000], diagnostics);

        assertThat(findings()).startsWith("x.yaml [datei-zu-gross]");
    }

    private String explained(String yaml, Charset charset) {
        assertThat(DefinitionReader.read(Partei.class, "x.yaml", yaml.getBytes(charset), diagnostics))
                .isEmpty();
        return findings();
    }

    private Object value(Class<?> type, String yaml) {
        var definition = DefinitionReader.read(type, "x.yaml", yaml.getBytes(UTF_8), diagnostics);
        assertThat(findings()).isEmpty();
        return definition.orElseThrow().value();
    }

    private String findings() {
        return diagnostics.sorted().stream().map(DefinitionReaderTest::printed).collect(Collectors.joining("\n"));
    }

    private static String printed(Diagnostic found) {
        return found.position() + " [" + found.rule() + "] " + found.message() + "\n    " + found.hint();
    }

    private static Position at(int line, int column) {
        return new Position("x.yaml", line, column);
    }

    private static TextOrigin origin(int firstLine, int firstColumn, int indent) {
        return new TextOrigin("x.yaml", firstLine, firstColumn, indent);
    }
}
