package de.vertragswerk.write.html;

import static de.vertragswerk.write.Blocks.heading;
import static de.vertragswerk.write.Blocks.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.write.Blocks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An issue of a gazette as an accessible page. */
final class IssuePageTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");
    private static final PrintedEdition PRINTED = new PrintedEdition(
            "a-2025-1.pdf",
            "Maßgeblich ist die PDF-Datei.",
            Map.of("beitrag-7", "3–5", "beitrag-8", "5", "tafel-7-2", "5", "_1", "3"));

    private final String html = new HtmlWriter(Pages.read("amtsblatt.html"), Pages.read("seite.css"))
            .write(
                    issue(),
                    source -> source.equals("karte.png") ? Optional.of(PNG) : Optional.of(new byte[] {1, 2, 3, 4, 5}),
                    PRINTED);
    private final org.jsoup.nodes.Document page = Jsoup.parse(html);

    @Test
    void isValidWithoutWarnings() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);

        assertThat(validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("Document checking completed. No errors found.\n");
    }

    @Test
    void listsSectionsAndItemsWithTheirPages() {
        Element nav = page.selectFirst("main > nav");

        assertThat(page.select("nav")).hasSize(1);
        assertThat(nav.attr("aria-label")).isEqualTo("Inhalt");
        assertThat(nav.select("> ol > li > a").eachText()).containsExactly("B: Bekanntmachungen", "C: Andere");
        assertThat(nav.select("> ol > li > .seiten")).isEmpty();
        assertThat(nav.select("> ol > li > ol > li").eachText())
                .containsExactly("7 Genehmigung S. 3–5", "8 Hinweis S. 5");
        assertThat(nav.select("li li a").eachAttr("href")).containsExactly("#beitrag-7", "#beitrag-8");
        assertThat(nav.select("a").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(page.getElementById(href.substring(1))).isNotNull());
    }

    @Test
    void makesEachItemAnArticleWithItsHeading() {
        assertThat(page.select("main > article").eachAttr("id")).containsExactly("beitrag-7", "beitrag-8");
        assertThat(page.select("main > article > h3").eachText()).containsExactly("7 Genehmigung", "8 Hinweis");
        assertThat(page.select("article section.vereinbarung > h4").eachText()).containsExactly("Vereinbarung");
        assertThat(page.select("article .fundstelle").eachText()).containsExactly("Abl. 2025 S. 3–5");
    }

    @Test
    void givesThePartiesOfManyAgreementsNoLandmarks() {
        assertThat(page.select("section.vereinbarung section[aria-label]").eachAttr("role"))
                .containsExactly("group");
    }

    @Test
    void hasOneHeadingOfTheFirstLevelAndLeavesNoLevelOut() {
        List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void hasLandmarksAndAWayPastTheContents() {
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("body > header, body > main, body > footer")).hasSize(3);
        assertThat(page.selectFirst("body > a").attr("href")).isEqualTo("#_text");
        assertThat(page.select("script, [style], [onclick]")).isEmpty();
    }

    @Test
    void embedsPicturesAndNamesThePagesOfOthers() {
        Element picture = page.selectFirst("#tafel-7-1 img");

        assertThat(picture.attr("src"))
                .isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(PNG));
        assertThat(picture.attr("alt")).isEqualTo("Lage");
        assertThat(page.select("#tafel-7-2").text()).isEqualTo("[Seite 5 der PDF-Ausgabe: Grundriss]");
        assertThat(page.select("#beitrag-8 .bild").text()).isEqualTo("[Bild: Wappen]");
    }

    @Test
    void saysWhichEditionIsAuthenticAndLinksToThePdf() {
        assertThat(page.select(".massgeblich").text()).isEqualTo("Maßgeblich ist die PDF-Datei.");
        assertThat(page.select("a.druckausgabe").attr("href")).isEqualTo("a-2025-1.pdf");
    }

    @Test
    void linksToNoPdfWhereThereIsNone() {
        String bare = new HtmlWriter(Pages.read("amtsblatt.html"), "").write(issue());

        assertThat(Jsoup.parse(bare).select(".massgeblich, .druckausgabe, nav .seiten"))
                .isEmpty();
    }

    private static Document issue() {
        return new Document(
                DocumentHead.of("Amtsblatt, Nummer 1", "Muster – nicht amtlich"),
                List.of(
                        container(ContainerKind.MASTHEAD, "", heading(1, "", "", "Amtsblatt")),
                        container(ContainerKind.CONTENTS, ""),
                        heading(2, "", "B:", "Bekanntmachungen"),
                        container(
                                ContainerKind.ITEM,
                                "beitrag-7",
                                heading(3, "", "7", "Genehmigung"),
                                container(
                                        ContainerKind.AGREEMENT,
                                        "bus-stadt",
                                        heading(4, "", "", "Vereinbarung"),
                                        container(ContainerKind.PARTIES, "", paragraph("Stadt")),
                                        heading(5, "bus-stadt-eins", "§ 1", "Fahrt")),
                                container(ContainerKind.PLATE, "tafel-7-1", new Block.Image("karte.png", "Lage")),
                                container(ContainerKind.PLATE, "tafel-7-2", new Block.Image("plan.pdf#2", "Grundriss")),
                                container(ContainerKind.CITATION, "fundstelle-7", paragraph("Abl. 2025 S. 3–5"))),
                        heading(2, "", "C:", "Andere"),
                        container(
                                ContainerKind.ITEM,
                                "beitrag-8",
                                heading(3, "", "8", "Hinweis"),
                                new Block.Image("wappen.svg", "Wappen"),
                                Blocks.table(List.of(Block.Alignment.LEFT), List.of("Tag"), List.of(List.of("Montag"))),
                                paragraph(new Inline.Link("#beitrag-7", List.of(Blocks.text("Beitrag 7"))))),
                        container(ContainerKind.IMPRINT, "", paragraph("Herausgeber"))));
    }

    private static Block container(ContainerKind kind, String id, Block... blocks) {
        return new Block.Container(kind, new Id(id), List.of(blocks));
    }
}
