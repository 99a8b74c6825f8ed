package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.cli.Folder;
import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.workspace.OutputFolder;
import de.vertragswerk.workspace.Sources;
import de.vertragswerk.write.html.MarkupChecker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexPageTest {
    private static final String ISSUE = "muenster-2025-36";
    private static final String TEMPLATE = "templates/html/uebersicht.html.ftl";

    private final MemoryWorkspace workspace = GazetteWorkspace.make();
    private Folder out = new Folder(Path.of(""));

    @BeforeEach
    void choose(@TempDir Path folder) {
        out = new Folder(folder);
    }

    @Test
    void tellsStatePartiesAndDocumentsOfEachAgreement() {
        build("");
        assertThat(page().select("h2").eachText())
                .containsExactly("Öffentlich-rechtliche Vereinbarung über den Bücherbus");
        assertThat(cells("bus/stadt-adorf"))
                .containsExactly(
                        "Stadt Adorf bus/stadt-adorf, Ursprungsfassung",
                        "bekannt gemacht am 05.09.2025",
                        "Stadt Adorf: unterschrieben am 01.03.2025 (Ole Beispiel)"
                                + " Kreis Mark: unterschrieben am 03.03.2025 (Edda Muster)",
                        "Hinweis auf die Bekanntmachung: Stadt Adorf, Kreis Mark",
                        "Vereinbarung: HTML, Markdown");
        assertThat(page().select("tr[data-stand] td a").eachAttr("href"))
                .containsExactly(
                        "bus/gemeinde-behausen/vereinbarung.html",
                        "bus/gemeinde-behausen/vereinbarung.md",
                        "bus/stadt-adorf/vereinbarung.html",
                        "bus/stadt-adorf/vereinbarung.md");
        assertThat(page().select("time").eachAttr("datetime")).contains("2025-09-05", "2025-03-01");
        assertThat(page().select("#_stand option").eachText()).containsExactly("alle", "bekannt gemacht");
    }

    @Test
    void tellsByWhenTheNextStepIsDueAndWhatWasDecided() {
        workspace.write("agreements/bus/kreis-mark.yaml", "partei: kreis-mark\n");
        workspace.write("agreements/bus/stadt-adorf.yaml", """
                rollen: {kommune: stadt-adorf}
                verfahren:
                  versand: {datum: 2025-09-01, rueckgabe_bis: 2025-10-12}
                  beschluesse:
                    stadt-adorf: {datum: 2025-09-20}
                """);
        build("");
        assertThat(cells("bus/stadt-adorf").subList(1, 4))
                .containsExactly(
                        "versandt",
                        "Stadt Adorf: beschlossen am 20.09.2025, versandt am 01.09.2025"
                                + " Kreis Mark: noch nicht unterschrieben",
                        "Beschluss des Kreistages: Kreis Mark");
        workspace.edit(
                "agreements/bus/stadt-adorf.yaml", "beschluesse:", "beschluesse:\n    kreis-mark: {datum: 2025-09-02}");
        build("");
        assertThat(cells("bus/stadt-adorf").get(3))
                .isEqualTo("Unterschrift: Stadt Adorf, bis 12.10.2025 Unterschrift: Kreis Mark");
        assertThat(page().select(".frist time").eachAttr("datetime")).containsExactly("2025-10-12");
    }

    @Test
    void comesTogetherOfSeveralBuilds() {
        build("bus/stadt-adorf");
        assertThat(page().select("tbody th small").eachText()).containsExactly("bus/stadt-adorf, Ursprungsfassung");
        build("bus/gemeinde-behausen");
        assertThat(page().select("tbody tr")).hasSize(2);
        String both = out.read("index.html");
        build("");
        assertThat(out.read("index.html")).isEqualTo(both);
    }

    @Test
    void forgetsWhatIsGone() {
        build("");
        workspace.delete("agreements/bus/stadt-adorf.yaml");
        build("");
        assertThat(page().select("tbody tr")).hasSize(1);
    }

    @Test
    void namesAgreementsThatCouldNotBeMade() {
        workspace.edit("agreements/bus/stadt-adorf.yaml", "stadt-adorf}", "stadt-fehlt}");
        build("");
        assertThat(cells("bus/stadt-adorf"))
                .containsExactly("bus/stadt-adorf bus/stadt-adorf", "nicht erzeugt (siehe check)", "", "–", "–");
    }

    @Test
    void comesBackWhenItWasRemovedOrEdited() {
        build("");
        String page = out.read("index.html");
        out.delete("index.html");
        build("");
        assertThat(out.read("index.html")).isEqualTo(page);
        out.write("index.html", page + "<!-- von Hand -->");
        build("");
        assertThat(out.read("index.html")).isEqualTo(page);
    }

    @Test
    void listsIssuesOfGazettesWhileTheirFilesAreThere() {
        build("");
        gazette();
        assertThat(page().select("section[aria-labelledby=_amtsblatt] :is(h3, p)")
                        .eachText())
                .containsExactly("Amtsblatt für den Regierungsbezirk Münster, Nummer 36 (Entwurf)", "05.09.2025");
        assertThat(page().select("section[aria-labelledby=_amtsblatt] a").eachAttr("href"))
                .contains("amtsblatt/muenster-2025-36/muenster-2025-36-entwurf.pdf")
                .allMatch(out::has);
        String page = out.read("index.html");
        build("");
        assertThat(out.read("index.html")).isEqualTo(page);

        for (String path : out.files().keySet()) {
            if (path.startsWith("amtsblatt/")) {
                out.delete(path);
            }
        }
        build("");
        assertThat(page().select("#_amtsblatt, a[href^=amtsblatt]")).isEmpty();
    }

    @Test
    void isMadeAnewWhenItsTemplateChanges() {
        build("");
        workspace.write(TEMPLATE, "<!DOCTYPE html><title>Liste</title><#list werke as werk>${werk.titel}</#list>");
        assertThat(build("")).isEmpty();
        assertThat(out.read("index.html"))
                .isEqualTo("<!DOCTYPE html><title>Liste</title>Öffentlich-rechtliche Vereinbarung über den Bücherbus");
    }

    @Test
    void showsWhereItsTemplateIsWrongEachTime() {
        build("");
        String page = out.read("index.html");
        workspace.write(TEMPLATE, "<p>\n<#list werk as einzelnes></#list>");
        for (int i = 0; i < 2; i++) {
            assertThat(build("")).singleElement().satisfies(finding -> {
                assertThat(finding.position()).hasToString(TEMPLATE + ":2:8");
                assertThat(finding.hint()).contains("werke");
            });
        }
        assertThat(out.read("index.html")).isEqualTo(page);
    }

    @Test
    void setsTextThatLooksLikeMarkupAsText() {
        workspace.edit("agreements/bus/vereinbarung.yaml", "über den Bücherbus", "über <b>&amp; \"Bus\"");
        workspace.edit("agreements/beteiligte/stadt-adorf.yaml", "name: Adorf", "name: <script>alert(1)</script>");
        build("");
        assertThat(page().select("b")).isEmpty();
        assertThat(page().select("script")).hasSize(1);
        assertThat(cells("bus/stadt-adorf").get(0)).startsWith("Stadt <script>alert(1)</script>");
    }

    @Test
    void allowsOnlyItsOwnStyleAndScript() throws Exception {
        build("");
        String policy = page().select("meta[http-equiv]").attr("content");
        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'sha256-" + sum("style") + "'; script-src 'sha256-"
                        + sum("script") + "'; base-uri 'none'; form-action 'none'");
        assertThat(page().select("[style], [src], link, iframe, object, form")).isEmpty();
        assertThat(page().getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Map.Entry::getKey))
                .noneMatch(name -> name.startsWith("on"));
    }

    /** The checker does not reckon the sums that allow style and script; {@code ResultsInBrowserTest} shows that they do. */
    @Test
    void isValid() throws Exception {
        build("");
        gazette();
        String verdict = MarkupChecker.verdict(out.read("index.html"));
        assertThat(verdict).endsWith(MarkupChecker.VALID);
        assertThat(verdict.lines().filter(line -> line.contains("Warning: ")))
                .allMatch(line -> line.contains("violates Content Security Policy"));
    }

    private String sum(String element) throws Exception {
        byte[] content = page().selectFirst(element).data().getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private Document page() {
        return Jsoup.parse(out.read("index.html"));
    }

    private List<String> cells(String operand) {
        Element row = page().selectFirst("tr:contains(" + operand + ")");
        return row.children().stream().map(Element::text).toList();
    }

    /** Builds an agreement, or all, and gives the findings. */
    private List<Diagnostic> build(String name) {
        OutputFolder folder = new OutputFolder(out.root());
        Catalog catalog = Catalog.of(workspace);
        BuildOptions options = new BuildOptions(List.of(Format.MARKDOWN, Format.HTML), false, 2);
        List<Operand> operands = name.isEmpty() ? catalog.all() : catalog.find(name);
        return new Build(new Sources(workspace), catalog, folder, options, Progress.SILENT)
                .run(operands)
                .findings();
    }

    private void gazette() {
        OutputFolder folder = new OutputFolder(out.root());
        IssueReport report =
                new IssueBuild(new Sources(workspace), Catalog.of(workspace), folder, out.root()).run(ISSUE, true);
        assertThat(report.made()).isPresent();
    }
}
