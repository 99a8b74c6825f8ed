package de.vertragswerk.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {
    private static final Path COMMITTED = Path.of("agreements", "schema");

    /** What a schema can see; the other rules are about how a value is written, not which one it is. */
    private static final Set<String> OF_SCHEMA = Set.of(
            "unbekannter-schluessel",
            "fehlender-schluessel",
            "fehlender-wert",
            "falscher-typ",
            "unbekannter-wert",
            "datum",
            "form",
            "bereich",
            "leerer-text");

    static Stream<Cases.Case> structurallyBad() {
        return Cases.bad().filter(bad -> OF_SCHEMA.containsAll(rules(bad)));
    }

    @Test
    void areCommittedAsGenerated() throws IOException {
        assertThat(committed())
                .as("agreements/schema no longer fits the records; run ./vertragswerk schema and commit the result")
                .isEqualTo(Schemas.all());
    }

    @Test
    void describeEveryKind() {
        assertThat(Schemas.all().keySet())
                .containsExactlyElementsOf(Cases.KINDS.keySet().stream()
                        .sorted()
                        .map(kind -> kind + ".schema.json")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("de.vertragswerk.read.Cases#accepted")
    void acceptWhatTheReaderAccepts(Cases.Case accepted) {
        assertThat(problems(accepted)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structurallyBad")
    void rejectWhatTheReaderRejects(Cases.Case bad) {
        assertThat(problems(bad)).isNotEmpty();
    }

    private static Set<String> rules(Cases.Case bad) {
        return Pattern.compile("\\[([a-z-]+)] ")
                .matcher(bad.findings())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    /** Reads YAML as an editor does, with the types of YAML 1.2, and validates it. */
    private static List<?> problems(Cases.Case file) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.all().get(file.kind() + ".schema.json"));
        Object plain =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(file.yaml());
        JsonNode json = JsonMapper.shared().valueToTree(plain);
        return schema.validate(
                json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(COMMITTED)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
