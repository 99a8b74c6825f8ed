package de.vertragswerk.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.read.definition.Variante;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {
    private static final String YAML = """
            # Kommentar
            werte: {a/b~c: "😀", frist: 3}
            abweichungen:
              - streiche: haftung
                grund:   entfällt
              - ersetze: kosten
                grund: anders
            """;

    private final Positions positions = DefinitionReader.read(
                    Variante.class, "v.yaml", YAML.getBytes(StandardCharsets.UTF_8), new Diagnostics())
            .orElseThrow()
            .positions();

    @ParameterizedTest
    @CsvSource({
        "'', 2:1, 2:1",
        "/werte, 2:8, 2:1",
        "/werte/a~1b~0c, 2:16, 2:9",
        "/werte/frist, 2:28, 2:21",
        "/abweichungen, 4:3, 3:1",
        "/abweichungen/0/grund, 5:14, 5:5",
        "/abweichungen/1, 6:5, 6:5",
        "/abweichungen/1/ersetze, 6:14, 6:5"
    })
    void findsValuesAndKeys(String pointer, String value, String key) {
        assertThat(positions.at(pointer)).hasToString("v.yaml:" + value);
        assertThat(positions.keyAt(pointer)).hasToString("v.yaml:" + key);
    }

    @ParameterizedTest
    @CsvSource({
        "/verfahren, 2:1",
        "/abweichungen/0/durch/text, 4:5",
        "/abweichungen/7, 4:3",
        "/abweichungen/x/text, 4:3",
        "/werte/frist/0, 2:28",
        "/abweichungen/99999999999, 4:3"
    })
    void fallsBackToWhatIsAround(String pointer, String value) {
        assertThat(positions.at(pointer)).hasToString("v.yaml:" + value);
    }
}
