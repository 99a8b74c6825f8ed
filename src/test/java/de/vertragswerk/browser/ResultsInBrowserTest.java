package de.vertragswerk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.cli.Call;
import de.vertragswerk.cli.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of this repository's agreements, as readers meet them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResultsInBrowserTest {
    private static final String OVERVIEW = "index.html";
    private static final String AGREEMENT = "borken-asyl/stadt-bocholt/vereinbarung.html";
    private static final String SYNOPSIS = "synopse.html";
    private static final String ISSUE = "amtsblatt/muenster-2025-36/muenster-2025-36-entwurf.html";

    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    /** What the keyboard reaches, and a reader sees. */
    private static final String REACHABLE = "[...document.querySelectorAll('a[href], input, select, [tabindex=\"0\"]')]"
            + ".filter(element => element.checkVisibility())";

    private static final String ROWS =
            "[...document.querySelectorAll('tbody tr')].filter(row => row.checkVisibility()).map(row => row.cells[0].innerText)";

    private Path out = Path.of("");
    private @Nullable Chromium chromium;

    @BeforeAll
    void makeResults(@TempDir Path folder) throws IOException, InterruptedException {
        chromium = Chromium.start(folder.resolve("profil"));
        out = folder.resolve("out");
        run("build", "--format", "html,pdf");
        run("gazette", "muenster-2025-36", "--draft");
        Call synopsis = Call.of("diff", "borken-asyl/stadt-bocholt", "borken-asyl/stadt-ahaus", "--format", "html");
        Files.writeString(out.resolve(SYNOPSIS), synopsis.out());
    }

    private void run(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--out", out.toString()));
        assertThat(Call.of(arguments.toArray(String[]::new)).code()).isZero();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        OVERVIEW + ", 1280, false",
        OVERVIEW + ", 1280, true",
        OVERVIEW + ", 320, false",
        OVERVIEW + ", 320, true",
        AGREEMENT + ", 1280, false",
        AGREEMENT + ", 1280, true",
        AGREEMENT + ", 320, false",
        SYNOPSIS + ", 1280, false",
        SYNOPSIS + ", 1280, true",
        SYNOPSIS + ", 320, false",
        ISSUE + ", 1280, false",
        ISSUE + ", 1280, true",
        ISSUE + ", 320, false"
    })
    void breaksNoRuleOfAccessibility(String file, int width, boolean dark) throws Exception {
        Axe axe = Axe.on(tab().width(width).dark(dark).open(out.resolve(file)));
        assertThat(axe.broken()).isEmpty();
        assertThat(axe.kept()).contains("color-contrast", "html-has-lang", "document-title");
    }

    @Test
    void wouldFindWhatBreaksARule(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(
                folder.resolve("x.html"), "<title>x</title><p style='color:#999;background:#fff'>blass</p><img src=x>");
        assertThat(Axe.on(tab().open(page)).broken())
                .anyMatch(broken -> broken.startsWith("color-contrast"))
                .anyMatch(broken -> broken.startsWith("image-alt"))
                .anyMatch(broken -> broken.startsWith("html-has-lang"));
    }

    @Test
    void wouldNoticeComplaintsAndRequests(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("x.html"), "<img src=fehlt.png><script>console.error(1)</script>");
        Tab tab = tab().open(page);
        assertThat(tab.requests()).hasSize(2);
        assertThat(tab.complaints()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {OVERVIEW, AGREEMENT, SYNOPSIS, ISSUE})
    void fitsANarrowWindow(String file) throws Exception {
        Tab tab = tab().width(NARROW).open(out.resolve(file));
        assertThat(tab.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(NARROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {OVERVIEW, AGREEMENT, SYNOPSIS, ISSUE})
    void asksForNoOtherFileAndComplainsOfNothing(String file) throws Exception {
        Tab tab = tab().open(out.resolve(file));
        assertThat(tab.requests()).singleElement().asString().endsWith(file);
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void reachesAllByTabInOrderAndShowsWhereItIs(int width) throws Exception {
        Tab tab = tab().width(width).open(out.resolve(OVERVIEW));
        int count = tab.value(REACHABLE + ".length").asInt();
        assertThat(count).isGreaterThan(40);
        for (int i = 0; i < count; i++) {
            tab.press(Tab.Key.TAB);
            assertThat(tab.value(REACHABLE + ".indexOf(document.activeElement)").asInt())
                    .isEqualTo(i);
            assertThat(tab.value("getComputedStyle(document.activeElement).outlineStyle")
                            .asString())
                    .isEqualTo("solid");
        }
    }

    @Test
    void skipsToTheText() throws Exception {
        Tab tab = tab().open(out.resolve(OVERVIEW));
        tab.press(Tab.Key.TAB);
        tab.press(Tab.Key.ENTER);
        assertThat(tab.value("document.activeElement.id").asString()).isEqualTo("_text");
    }

    @Test
    void filtersByKeyboard() throws Exception {
        Tab tab = tab().width(WIDE).open(out.resolve(OVERVIEW));
        tabTo(tab, "_wort");
        tab.type("Bocholt 23.06.2025");
        assertThat(tab.value(ROWS).valueStream()).singleElement().asString().contains("Stadt Bocholt");
        assertThat(tab.value("document.querySelector('output').innerText").asString())
                .isEqualTo("1 von 18 Vereinbarungen");

        tab.value("document.activeElement.select()");
        tab.type("Lünen");
        assertThat(tab.value(ROWS + ".length").asInt()).isEqualTo(2);
        tabTo(tab, "_stand");
        tab.press(Tab.Key.DOWN);
        tab.press(Tab.Key.DOWN);
        assertThat(tab.value("document.activeElement.value").asString()).isEqualTo("alle unterschrieben");
        assertThat(tab.value(ROWS).valueStream()).singleElement().asString().contains("unna-kim");
        assertThat(tab.value("document.querySelectorAll('section')[0].checkVisibility()")
                        .asBoolean())
                .isFalse();
    }

    private static void tabTo(Tab tab, String id) {
        for (int i = 0; i < 20; i++) {
            tab.press(Tab.Key.TAB);
            if (tab.value("document.activeElement.id").asString().equals(id)) {
                return;
            }
        }
        throw new AssertionError(id + " is not reached");
    }

    @Test
    void showsAllWithoutScript() throws Exception {
        Tab tab = tab().withoutScript().open(out.resolve(OVERVIEW));
        assertThat(tab.count("row")).isEqualTo(18 + 3);
        assertThat(tab.count("searchbox")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void keepsTheTablesOfScreenReadersInAnyWidth(int width) throws Exception {
        Tab tab = tab().width(width).open(out.resolve(OVERVIEW));
        assertThat(tab.count("table")).isEqualTo(3);
        assertThat(tab.count("row")).isEqualTo(18 + 3);
        assertThat(tab.count("rowheader")).isEqualTo(18);
        assertThat(tab.count("columnheader")).isEqualTo(3 * 5);
        assertThat(tab.count("cell")).isEqualTo(18 * 4);
        assertThat(tab.count("searchbox")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-11, bis 12.10.2025", "2025-10-12, bis 12.10.2025", "2025-10-13, bis 12.10.2025 (vorbei)"})
    void marksADateAfterItsDay(String day, String shown, @TempDir Path folder) throws Exception {
        Folder workspace = new Folder(folder).copyOf(Path.of("src/test/resources/transcripts/_basis"));
        workspace.write("agreements/bus/stadt-adorf.yaml", """
                rollen: {kommune: stadt-adorf}
                verfahren: {versand: {datum: 2025-09-01, rueckgabe_bis: 2025-10-12}}
                """);
        assertThat(Call.of("build", "bus/stadt-adorf", "--format", "html", "--workspace", folder.toString())
                        .code())
                .isZero();
        Tab tab = tab().on(day).open(folder.resolve("out/index.html"));
        assertThat(tab.value("document.querySelector('.frist').innerText").asString())
                .isEqualTo(shown);
    }

    @Test
    void linksToFilesThatAreThere() throws Exception {
        Tab tab = tab().open(out.resolve(OVERVIEW));
        List<String> links = tab.value(
                        "[...document.querySelectorAll('main a')].map(link => link.getAttribute('href'))")
                .valueStream()
                .map(link -> link.asString())
                .toList();
        assertThat(links).hasSizeGreaterThan(36).allMatch(link -> Files.exists(out.resolve(link)));
    }

    private Tab tab() throws IOException, InterruptedException {
        return Objects.requireNonNull(chromium).tab();
    }
}
