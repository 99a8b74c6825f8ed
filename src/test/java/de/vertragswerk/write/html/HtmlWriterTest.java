package de.vertragswerk.write.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Inline;
import de.vertragswerk.write.Blocks;
import de.vertragswerk.write.Samples;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
    private static final String VALID = "Document checking completed. No errors found.\n";

    @ParameterizedTest
    @MethodSource("samples")
    void isValidWithoutWarnings(Document document) throws Exception {
        assertThat(verdict(Pages.writer().write(document))).isEqualTo(VALID);
    }

    static Iterable<Document> samples() {
        return Samples.all().values();
    }

    @Test
    void checkerFindsWhatIsWrong() throws Exception {
        assertThat(verdict("<!DOCTYPE html><html lang=de><title>x</title><p id=a></p><p id=a></p>"))
                .contains("Duplicate ID");
    }

    @Test
    void takesOnlyPagesWithMain() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HtmlWriter("<p>", ""));
    }

    @Test
    void setsTextThatLooksLikeMarkupAsText() {
        Element main = main(Samples.all().get("sonderzeichen"));
        assertThat(main.select("script, b, i, style")).isEmpty();
        assertThat(main.select("h1").text()).contains("<script>alert(1)</script>", "[offen: <i>[Tag]</i>]");
    }

    @Test
    void keepsTheStyleSheetInItsElement() {
        String html = new HtmlWriter("<style></style><main></main>", "/* </style><script>x</script> */")
                .write(new Document(DocumentHead.of("", ""), List.of()));
        assertThat(Jsoup.parse(html).select("script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//example.org", "file:///etc", "x"})
    void linksNowhereElse(String destination) {
        assertThat(linked(destination).select("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c&d#e", "http://example.org", "mailto:x@example.org"})
    void linksToWebAndMail(String destination) {
        assertThat(linked(destination).select("a").attr("href")).isEqualTo(destination);
    }

    @Test
    void encodesWhatAddressesMayNotHold() {
        assertThat(linked("https://example.org/ä b\"<").select("a").attr("href"))
                .isEqualTo("https://example.org/%C3%A4%20b%22%3C");
    }

    @Test
    void refersOnlyToWhatThePageShows() {
        Element main = main(Samples.agreement());
        assertThat(main.selectFirst("a[href=#auszahlung]").wholeText())
                .isEqualTo("§\u00a01 Absatz\u00a01 Nummer\u00a02");
        assertThat(main.select("a[href=#fehlt]")).isEmpty();
        assertThat(main.text()).contains("Siehe § 99.");
    }

    @Test
    void givesEachIdOnce() {
        Element main = main(new Document(
                DocumentHead.of("", ""),
                List.of(Blocks.heading(2, "a", "", "eins"), Blocks.heading(2, "a", "", "zwei"))));
        assertThat(main.select("h2").eachAttr("id")).containsExactly("a", "_2");
    }

    @Test
    void listsTheHeadingsOfTheSecondLevel() {
        Element nav = Jsoup.parse(Pages.writer().write(Samples.agreement())).selectFirst("nav");
        assertThat(nav.select("li").eachText())
                .containsExactly(
                        "Präambel",
                        "Abschnitt 1 Aufgaben",
                        "§ 1 Gegenstand",
                        "§ 2 Erreichbarkeit",
                        "§ 3a Inkrafttreten",
                        "Anlage 1 Organisationskonzept");
        assertThat(nav.select("a").eachAttr("href"))
                .contains("#gegenstand", "#konzept")
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesOutWhatADocumentDoesNotHave() {
        String html =
                Pages.writer().write(new Document(DocumentHead.of("Brief", ""), List.of(Blocks.paragraph("Text"))));
        assertThat(Jsoup.parse(html).select("nav, .vermerk, meta[name=author]")).isEmpty();
    }

    @Test
    void namesTheAuthor() {
        String html = Pages.writer().write(Samples.agreement());
        assertThat(Jsoup.parse(html).select("meta[name=author]").attr("content"))
                .isEqualTo("Kreis Borken");
    }

    @Test
    void labelsAreText() {
        Element main = main(Samples.all().get("listen"));
        assertThat(main.select("ol > li > p:first-child > .nummer").eachText())
                .startsWith("1.", "a)", "aa)", "bb)", "b)", "1)", "2.", "a.", "2a.", "4.");
        assertThat(main.select(".absatz > p > .nummer").eachText()).containsExactly("(2a)");
    }

    private static Element linked(String destination) {
        Inline link = new Inline.Link(destination, List.of(Blocks.text("Text")));
        return main(new Document(DocumentHead.of("", ""), List.of(Blocks.paragraph(link))));
    }

    private static Element main(Document document) {
        return Jsoup.parse(Pages.writer().write(document)).selectFirst("main");
    }

    /** What the Nu HTML checker says of a page, warnings included. */
    private static String verdict(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
