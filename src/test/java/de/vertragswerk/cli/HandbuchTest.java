package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the handbook shows is built in the workspace that {@code init} makes, and printed as it says. */
final class HandbuchTest {
    private static final Pattern FILE = example("Datei: (\\S+)", "yaml");
    private static final Pattern ADDITION = example("Zusatz: (\\S+)", "yaml");
    private static final Pattern VARIANT =
            Pattern.compile("<!-- Variante -->\n```yaml\n(.*?)```\n((?:\n```text\n.*?```\n)+)", Pattern.DOTALL);
    private static final Pattern VERSION =
            Pattern.compile("<!-- Fassung: (\\S+) -->\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLAUSE =
            Pattern.compile("<!-- Klausel -->\n```markdown\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RULE_NAME = Pattern.compile(
            "String name\\(\\) \\{\\s+return \"([a-z-]+)\"|String (?:NAMES|UNKNOWN|UNNEEDED) = \"([a-z-]+)\"");
    private static final Pattern ISSUE_RULE = Pattern.compile(
            "\"((?:abgabe|paket|ausgabe|ausfertigung|unterschrift|verfahren|akte|veroeffentlicht)-[a-z-]+)\"");
    /** Rules by which signed files are refused: first words of a finding, of a reason, or chosen for a change. */
    private static final Pattern SIGNATURE_RULE =
            Pattern.compile("(?:add\\(|Reason\\(|case [A-Z]+ ->)\\s*\"([a-z]+(?:-[a-z]+)*)\"[;,]");

    private static final Pattern RULE_ID = Pattern.compile("(?m)^  - id: (\\S+)");
    private static final Pattern RULE_ROW = Pattern.compile("(?m)^\\| `([a-z]+(?:-[a-z]+)*|leer)` \\|");

    /** First cells of other tables that look like names of rules. */
    private static final Set<String> COMMANDS_AND_KEYS = Set.of(
            "rechtsrahmen",
            "uebertragung",
            "verweise",
            "datumsform",
            "rollen",
            "werte",
            "grundlagen",
            "paragrafen",
            "beitraege",
            "schema");

    private static final Path BASE = Path.of("agreements/probe/vereinbarung.yaml");

    @TempDir
    private Path parent = Path.of("");

    private String handbook = "";
    private Path workspace = Path.of("");

    @BeforeEach
    void makeWorkspace() throws IOException {
        handbook = Files.readString(Path.of("docs/handbuch.md"));
        workspace = parent.resolve("meine-vereinbarungen");
        assertThat(Call.of("init", workspace.toString()).code()).isZero();
    }

    @Test
    void printsWhatCommandsPrint() {
        for (MatchResult console : all(CONSOLE)) {
            for (String transcript : ("\n" + console.group(1)).split("\n\\$ vertragswerk ", -1)) {
                if (!transcript.isBlank()) {
                    List<String> lines = transcript.lines().toList();
                    Call call = lines.get(0).startsWith("init ")
                            ? Call.of("init", parent.resolve("noch-einer").toString())
                            : run(lines.get(0));
                    String printed = (call.out() + call.err())
                            .replace(parent.resolve("noch-einer").toString(), "meine-vereinbarungen");
                    assertThat(printed).containsPattern(withGaps(String.join("\n", lines.subList(1, lines.size()))));
                }
            }
        }
    }

    @Test
    void showsFilesThatHaveNoFindings() throws IOException {
        writeFiles();
        Call check = run("check --strict");
        assertThat(check.code()).as(check.err()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> buildsVariantsAsShown() throws IOException {
        writeFiles();
        return all(VARIANT).stream()
                .map(match -> DynamicTest.dynamicTest(title(match.group(1)), () -> {
                    Path file = workspace.resolve("agreements/archiv/stadt-probe.yaml");
                    Files.writeString(file, match.group(1));
                    Call call = run("show archiv/stadt-probe");
                    for (MatchResult expected :
                            TEXT.matcher(match.group(2)).results().toList()) {
                        boolean finding = expected.group(1).startsWith("agreements/");
                        assertThat(even(finding ? call.err() : call.out()))
                                .containsPattern(withGaps(even(expected.group(1))));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> showsVersionsAsSaid() throws IOException {
        writeFiles();
        return all(VERSION).stream()
                .map(match -> DynamicTest.dynamicTest(title(match.group(2)), () -> {
                    Call call = run("show " + match.group(1));
                    assertThat(even(call.out())).as(call.err()).contains(even(match.group(2)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> printsClausesAsShown() throws IOException {
        writeFiles();
        return all(CLAUSE).stream()
                .map(match -> DynamicTest.dynamicTest(title(match.group(1)), () -> {
                    writeClause(match.group(1));
                    assertThat(even(run("show probe").out())).contains(even(match.group(2)));
                }));
    }

    @Test
    void printsWhatTemplatesInsertAsShown() throws IOException {
        writeFiles();
        List<List<String>> rows = table("Klausel");
        writeClause(rows.stream().map(row -> row.get(0)).collect(Collectors.joining("\n\n")));

        Call call = run("show probe --format json");

        assertThat(call.code()).as(call.err()).isZero();
        List<String> printed = new ArrayList<>();
        JsonNode blocks = JsonMapper.shared().readTree(call.out()).at("/paragrafen/0/absaetze/0/bloecke");
        blocks.forEach(block -> printed.add(even(block.path("text").asString())));
        assertThat(printed).isEqualTo(rows.stream().map(row -> row.get(1)).toList());
    }

    @TestFactory
    Stream<DynamicTest> findsMistakesAsShown() throws IOException {
        writeFiles();
        return table("Befund").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    writeClause("Dieser Satz endet, und zwar am\n" + row.get(0));
                    assertThat(run("check probe").err()).contains("Fehler: " + row.get(1));
                }));
    }

    @Test
    void namesEachRuleAndNoOther() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (String source : sources(Path.of("src/main/java/de/vertragswerk/check"))) {
            RULE_NAME.matcher(source).results().forEach(match -> rules.add(first(match)));
        }
        for (String folder : List.of("gazette", "pipeline", "resolve")) {
            for (String source : sources(Path.of("src/main/java/de/vertragswerk", folder))) {
                ISSUE_RULE.matcher(source).results().forEach(match -> rules.add(match.group(1)));
            }
        }
        for (String source : sources(Path.of("src/main/java/de/vertragswerk/sign/judge"))) {
            SIGNATURE_RULE.matcher(source).results().forEach(match -> rules.add(match.group(1)));
        }
        for (String source : sources(Path.of("templates/rechtsrahmen"))) {
            RULE_ID.matcher(source).results().forEach(match -> rules.add(match.group(1)));
        }
        assertThat(all(RULE_ROW).stream()
                        .map(match -> match.group(1))
                        .filter(name -> !COMMANDS_AND_KEYS.contains(name)))
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    private void writeFiles() throws IOException {
        for (MatchResult file : all(FILE)) {
            Path path = workspace.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
        for (MatchResult addition : all(ADDITION)) {
            Path path = workspace.resolve(addition.group(1));
            Files.writeString(path, Files.readString(path) + addition.group(2));
        }
    }

    /** Puts a text into the only § of the sample. */
    private void writeClause(String clause) throws IOException {
        MatchResult file = all(FILE).stream()
                .filter(match -> match.group(1).equals(BASE.toString()))
                .findFirst()
                .orElseThrow();
        String head = file.group(2).substring(0, file.group(2).lastIndexOf("text: |\n") + "text: |\n".length());
        Files.writeString(workspace.resolve(BASE), head + clause.indent(6));
    }

    private List<List<String>> table(String kind) {
        String start = "<!-- Tabelle: " + kind + " -->\n";
        List<List<String>> rows = new ArrayList<>();
        handbook.substring(handbook.indexOf(start) + start.length())
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .forEach(line -> rows.add(Stream.of(line.substring(1).split("\\|", -1))
                        .map(cell -> cell.strip().replaceAll("^`(.*)`$", "$1"))
                        .toList()));
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private Call run(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--workspace", workspace.toString()));
        return Call.of(words.toArray(String[]::new));
    }

    private List<MatchResult> all(Pattern pattern) {
        List<MatchResult> results = pattern.matcher(handbook).results().toList();
        assertThat(results).isNotEmpty();
        return results;
    }

    private static Pattern example(String marker, String language) {
        return Pattern.compile("<!-- " + marker + " -->\n```" + language + "\n(.*?)```", Pattern.DOTALL);
    }

    private static List<String> sources(Path folder) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static String first(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static String title(String example) {
        return even(example).substring(0, Math.min(60, even(example).length()));
    }

    /** Blanks of any kind and line ends are one blank: how lines break is not at issue here. */
    private static String even(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    /** The text as a pattern in which "…" stands for anything. */
    private static Pattern withGaps(String text) {
        return Pattern.compile(
                Stream.of(text.split("…", -1)).map(Pattern::quote).collect(Collectors.joining("[^\\n]*?")));
    }
}
