package de.vertragswerk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.vertragswerk.workspace.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small issue from its definition to its files. */
final class GazetteCommandTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String ISSUE = "probe-2025-1";
    private static final String FILE = "agreements/amtsblatt/probe-2025-1.yaml";
    private static final String OUT = "out/amtsblatt/probe-2025-1/";
    private static final String KEPT = "agreements/amtsblatt/akte/probe-2025-1/";

    @TempDir
    private Path parent = Path.of("");

    private Folder workspace = new Folder(parent);

    @BeforeEach
    void makeWorkspace() {
        workspace = workspace("w");
    }

    private Folder workspace(String name) {
        return new Folder(parent.resolve(name))
                .copyOf(RESOURCES.resolve("transcripts/_basis"))
                .copyOf(RESOURCES.resolve("amtsblatt"));
    }

    @Test
    void writesAllEditionsAndSaysWhatTheyAre() {
        Call call = gazette(0, ISSUE);

        assertThat(below(OUT).keySet())
                .containsExactly(
                        "SHA256SUMS",
                        "probe-2025-1-dauerhaft.html",
                        "probe-2025-1.html",
                        "probe-2025-1.json",
                        "probe-2025-1.pdf");
        assertThat(call.out()).isEmpty();
        int last = record().path("letzte_seite").asInt();
        assertThat(call.err())
                .contains("Ausgabe probe-2025-1: Seiten 1–" + last + ", Beiträge 1–2 ("
                        + workspace.root().resolve(OUT.substring(0, OUT.length() - 1)) + ").\n")
                .contains("SHA-256 der PDF-Datei: " + sum(OUT + ISSUE + ".pdf") + "\n")
                .contains("Nächste Ausgabe: Nummer 2 ab Beitrag 3, Seite " + (last % 2 == 0 ? last + 1 : last + 2));
        assertThat(workspace.has("agreements/amtsblatt/akte")).isFalse();
    }

    @Test
    void givesSumsAsSha256sumReadsThem() throws IOException, InterruptedException {
        gazette(0, ISSUE);
        Map<String, String> sums = new TreeMap<>();
        workspace.read(OUT + "SHA256SUMS").lines().forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));

        Map<String, String> wanted = below(OUT);
        wanted.remove("SHA256SUMS");
        assertThat(sums).isEqualTo(wanted);
        assertThat(sha256sum()).isZero();
    }

    private int sha256sum() throws InterruptedException {
        ProcessBuilder command = new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
                .directory(workspace.root().resolve(OUT).toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            return command.start().waitFor();
        } catch (IOException e) {
            assumeThat(false).as("sha256sum is not here").isTrue();
            return 1;
        }
    }

    @Test
    void recordsItemsPagesAndSums() {
        gazette(0, ISSUE);
        JsonNode record = record();

        assertThat(record.propertyNames())
                .containsExactly(
                        "ausgabe",
                        "profil",
                        "titel",
                        "jahr",
                        "nummer",
                        "datum",
                        "muster",
                        "entwurf",
                        "massgeblich",
                        "erste_seite",
                        "letzte_seite",
                        "dateien",
                        "beitraege");
        assertThat(record.path("massgeblich").asString()).isEqualTo("pdf");
        assertThat(record.at("/dateien/0/name").asString()).isEqualTo("probe-2025-1.pdf");
        assertThat(record.at("/dateien/0/sha256").asString()).isEqualTo(sum(OUT + ISSUE + ".pdf"));
        assertThat(record.path("dateien")).hasSize(3);
        JsonNode approval = record.at("/beitraege/0");
        assertThat(approval.propertyNames())
                .containsExactly(
                        "nummer",
                        "abschnitt",
                        "art",
                        "titel",
                        "behoerde",
                        "az",
                        "seite_von",
                        "seite_bis",
                        "fundstelle",
                        "dauerhaft_bis",
                        "vereinbarungen");
        assertThat(approval.path("art").asString()).isEqualTo("genehmigung");
        assertThat(approval.path("az").asString()).isEqualTo("31.1-1/2025");
        assertThat(approval.path("dauerhaft_bis").isNull()).isTrue();
        JsonNode agreement = approval.at("/vereinbarungen/0");
        assertThat(agreement.path("operand").asString()).isEqualTo("bus/stadt-adorf");
        assertThat(agreement.path("beteiligte")).hasSize(2);
        assertThat(agreement.path("seite").asInt()).isPositive();
        assertThat(agreement.path("sha256").asString())
                .isEqualTo("04cf9d035cd1c94dbbe45f8e851be78db82cba356502f1b8cb8546c03a0f12f2");
        JsonNode notice = record.at("/beitraege/1");
        assertThat(notice.path("dauerhaft_bis").asString()).isEqualTo("2025-05-02");
        assertThat(notice.path("fundstelle").asString())
                .startsWith("Pbl. 2025 S.\u00a0" + notice.path("seite_von").asInt());
        // Its plate fills a page, so that the imprint has one of its own.
        assertThat(notice.path("seite_bis").asInt())
                .isEqualTo(record.path("letzte_seite").asInt() - 1);
    }

    @Test
    void makesAPageWithContentsPicturesAndTheAuthenticEdition() {
        gazette(0, ISSUE);
        Document page = Jsoup.parse(workspace.read(OUT + ISSUE + ".html"));

        assertThat(page.select("nav li li"))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.text()).matches(".* S\\. \\d+(–\\d+)?"));
        assertThat(page.select("article").eachAttr("id")).containsExactly("beitrag-1", "beitrag-2");
        assertThat(page.select("#beitrag-2 img").attr("src")).startsWith("data:image/png;base64,");
        assertThat(page.select("#beitrag-2 th").attr("scope")).isEqualTo("col");
        assertThat(page.select(".massgeblich").text())
                .startsWith("Maßgeblich ist die PDF-Datei (§ 19 EGovG NRW)")
                .endsWith(sum(OUT + ISSUE + ".pdf"));
        assertThat(page.select("a.druckausgabe").attr("href")).isEqualTo("probe-2025-1.pdf");
    }

    @Test
    void showsPicturesOfAgreements() {
        String base = "agreements/bus/vereinbarung.yaml";
        String annex = """
                anlagen:
                  - id: plan
                    titel: Plan
                    text: |
                      ![Wo der Bus hält](plan.png)
                """;
        workspace.write(base, workspace.read(base) + annex);
        workspace.write("agreements/bus/plan.png", workspace.files().get("agreements/amtsblatt/karte.png"));
        Call call = gazette(0, ISSUE);

        assertThat(call.err()).doesNotContain("[bild]");
        assertThat(Jsoup.parse(workspace.read(OUT + ISSUE + ".html"))
                        .select("#beitrag-1 img[src^=data:image/png]")
                        .attr("alt"))
                .isEqualTo("Wo der Bus hält");
    }

    @Test
    void leavesPersonsOutOfThePermanentPage() {
        gazette(0, ISSUE);
        String html = workspace.read(OUT + ISSUE + "-dauerhaft.html");
        Document page = Jsoup.parse(html);

        assertThat(html).doesNotContain("Nachname");
        assertThat(page.select("#beitrag-2").text())
                .contains("Er war bis zum 2. Mai 2025 zu lesen")
                .contains("Pbl. 2025 S.");
        assertThat(page.select("#beitrag-1").text()).contains("Bücherbus");
        assertThat(page.select("a.druckausgabe")).isEmpty();
    }

    @Test
    void makesNoPermanentPageWhereNobodyIsNamed() {
        gazette(0, ISSUE);
        workspace.edit(FILE, "    personenbezogen_bis: 2025-05-02\n", "");
        gazette(0, ISSUE);

        assertThat(below(OUT)).doesNotContainKey("probe-2025-1-dauerhaft.html");
    }

    @Test
    void givesTheSameBytesAgainAndElsewhere() {
        Folder other = workspace("ganz woanders");
        gazette(0, ISSUE);
        assertThat(Call.of("gazette", ISSUE, "--workspace", other.root().toString())
                        .code())
                .isZero();

        assertThat(other.files()).usingRecursiveComparison().isEqualTo(workspace.files());
        gazette(0, FILE);
        assertThat(other.files()).usingRecursiveComparison().isEqualTo(workspace.files());
    }

    @Test
    void neverReplacesAnIssueByItsDraft() {
        gazette(0, ISSUE);
        Map<String, String> before = below(OUT);
        Call call = gazette(0, ISSUE, "--draft");
        Map<String, String> after = below(OUT);

        assertThat(call.err()).contains("Entwurf von probe-2025-1: Seiten 1–");
        assertThat(after).containsAllEntriesOf(before);
        assertThat(after.keySet())
                .filteredOn(name -> !before.containsKey(name))
                .containsExactly(
                        "probe-2025-1-entwurf-dauerhaft.html",
                        "probe-2025-1-entwurf.html",
                        "probe-2025-1-entwurf.json",
                        "probe-2025-1-entwurf.pdf");
        assertThat(Jsoup.parse(workspace.read(OUT + ISSUE + "-entwurf.html"))
                        .select(".vermerk")
                        .text())
                .contains("Entwurf");
    }

    @Test
    void writesNothingWhereThereIsAFehler() {
        workspace.edit(FILE, "bus/stadt-adorf", "bus/stadt-adorv");
        Call call = gazette(1, ISSUE);

        assertThat(call.err()).contains("Fehler:", "stadt-adorf").doesNotContain("SHA-256");
        assertThat(workspace.has("out/amtsblatt")).isFalse();
    }

    @Test
    void tellsWhereWordsAreThatCannotBeSet() {
        workspace.edit(FILE, "liegt ein Bescheid bereit", "liegt ein \u2e9f bereit");
        Call call = gazette(0, ISSUE);

        assertThat(call.err()).contains(FILE + ":").contains("[zeichen-fehlt]");
    }

    @Test
    void keepsWhatHasAppeared() {
        publish("2025-04-04");
        gazette(0, ISSUE);

        assertThat(below(KEPT)).isEqualTo(below(OUT)).hasSize(5);
        assertThat(Call.of("check", "--workspace", workspace.root().toString()).code())
                .isZero();
        gazette(0, ISSUE);
    }

    @Test
    void addsToTheArchiveWhatIsMissing() {
        publish("2025-04-04");
        gazette(0, ISSUE);
        workspace.delete(KEPT + ISSUE + ".html");
        gazette(0, ISSUE);

        assertThat(below(KEPT)).isEqualTo(below(OUT));
    }

    @Test
    void refusesAnotherIssueThanTheOneThatAppeared() {
        publish("2025-04-04");
        gazette(0, ISSUE);
        Map<String, String> before = below("");
        String old = sum(OUT + ISSUE + ".pdf");
        workspace.edit(FILE, "ein Bescheid bereit", "ein Brief bereit");
        Call call = gazette(1, ISSUE);

        assertThat(call.err())
                .contains("[ausgabe-geaendert]", "erschienen ist " + old)
                .containsPattern("hätte den SHA-256 [0-9a-f]{64}, ");
        Map<String, String> after = below("");
        before.remove(FILE);
        after.remove(FILE);
        assertThat(after).isEqualTo(before);
        gazette(0, ISSUE, "--draft");
        assertThat(below(KEPT)).hasSize(5).isEqualTo(withoutDraft(below(OUT)));
    }

    @Test
    void neverReplacesWhatLiesInTheArchive() {
        publish("2025-04-04");
        workspace.write(KEPT + ISSUE + ".html", "älter");
        workspace.delete(OUT + ISSUE + ".pdf");
        Call call = gazette(1, ISSUE);

        assertThat(call.err()).contains(KEPT + ISSUE + ".html: Fehler: ", "[akte-abweichend]");
        assertThat(workspace.read(KEPT + ISSUE + ".html")).isEqualTo("älter");
        assertThat(workspace.has(KEPT + ISSUE + ".pdf")).isFalse();
        assertThat(workspace.has(OUT + ISSUE + ".pdf")).isFalse();
    }

    @Test
    void cannotHaveAppearedBeforeItsDate() {
        publish("2025-04-03");

        assertThat(gazette(1, ISSUE).err()).contains(FILE + ":", "[veroeffentlicht-datum]");
        assertThat(workspace.has(KEPT)).isFalse();
    }

    @Test
    void checkFindsWhatChangedInTheArchive() {
        publish("2025-04-04");
        gazette(0, ISSUE);
        workspace.write(KEPT + ISSUE + ".html", "anders");
        workspace.write("agreements/amtsblatt/akte/probe-2024-1/probe-2024-1.pdf", "ohne Summen");
        Call call = Call.of("check", "--workspace", workspace.root().toString());

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err())
                .contains(KEPT + ISSUE + ".html: Fehler: Die Datei ist nicht mehr die, die in die Akte gelegt wurde.")
                .contains("agreements/amtsblatt/akte/probe-2024-1/SHA256SUMS: Fehler: Diese Datei fehlt");
    }

    @Test
    void countsOnFromTheIssueInTheArchive() {
        publish("2025-04-04");
        gazette(0, ISSUE);
        int last = record().path("letzte_seite").asInt();
        workspace.write("agreements/amtsblatt/probe-2025-2.yaml", """
                profil: probe
                nummer: 2
                datum: 2025-04-11
                beitraege:
                  - abschnitt: B
                  - titel: Hinweis
                    text: |
                      Das Amt zieht um.
                    datum: 2025-04-09
                    name: N. N.
                """);
        Call call = gazette(0, "probe-2025-2");

        assertThat(call.err()).contains("Beitrag 3", "Seite " + (last % 2 == 0 ? last + 1 : last + 2));
    }

    @Test
    void namesTheNearestIssue() {
        Call call = gazette(2, "probe-2025-11");

        assertThat(call.err())
                .contains("Eine Ausgabe „probe-2025-11“ gibt es nicht.", "Gemeint ist vielleicht „probe-2025-1“.");
    }

    @Test
    void writesIntoAnotherFolder() {
        Path out = parent.resolve("ablage");
        gazette(0, ISSUE, "--out", out.toString());

        assertThat(out.resolve("amtsblatt/probe-2025-1/probe-2025-1.pdf")).exists();
        assertThat(workspace.has("out")).isFalse();
    }

    /** Makes the issue and says in its definition that it has appeared. */
    private void publish(String day) {
        gazette(0, ISSUE);
        String definition = workspace.read(FILE) + "veroeffentlicht: {datum: " + day + ", sha256: "
                + sum(OUT + ISSUE + ".pdf") + "}\n";
        workspace.write(FILE, definition);
    }

    private Call gazette(int code, String... arguments) {
        List<String> words = new ArrayList<>(List.of("gazette"));
        words.addAll(List.of(arguments));
        words.addAll(List.of("--workspace", workspace.root().toString()));
        Call call = Call.of(words.toArray(String[]::new));
        assertThat(call.code()).as(call.err()).isEqualTo(code);
        return call;
    }

    private JsonNode record() {
        return JsonMapper.shared().readTree(workspace.read(OUT + ISSUE + ".json"));
    }

    private String sum(String path) {
        byte[] content = workspace.files().get(path);
        assertThat(content).as(path).isNotNull();
        return Sha256.of(content);
    }

    /** The sums of the files in a folder, by their names. */
    private Map<String, String> below(String folder) {
        Map<String, String> sums = new TreeMap<>();
        workspace.files().forEach((path, content) -> {
            if (path.startsWith(folder)) {
                sums.put(path.substring(folder.length()), Sha256.of(content));
            }
        });
        return sums;
    }

    private static Map<String, String> withoutDraft(Map<String, String> files) {
        files.keySet().removeIf(name -> name.contains("-entwurf"));
        return files;
    }
}
