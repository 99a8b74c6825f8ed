package de.vertragswerk.ingest.source.html;

import static de.vertragswerk.ingest.source.Shown.lines;
import static de.vertragswerk.ingest.source.Shown.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.SourceLine;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class HtmlReaderTest {

    private static Source read(String html) throws Unreadable {
        return HtmlReader.read("a.html", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsHeadingsParagraphsAndBreaks() throws Unreadable {
        Source source = read("<h2>§ 1<br>Zweck</h2><p>Zwischen\n  dem <b>Kreis</b><br>Musterweg 1<p>Zweiter</p>lose");

        assertThat(source.lines())
                .extracting(SourceLine::text)
                .containsExactly("§ 1 Zweck", "", "Zwischen dem Kreis", "Musterweg 1", "", "Zweiter", "", "lose");
        assertThat(lines(source)).startsWith("H § 1 Zweck");
    }

    @Test
    void labelsItemsAsABrowserDoes() throws Unreadable {
        Source source = read("<ol start=3><li>drei<ol type=a><li>a<li>b</ol><p>mehr</p></li><li value=9>neun</ol>"
                + "<ol style='list-style-type: lower-roman'><li>i<li>ii</ol><ol reversed><li>zwei<li>eins</ol>"
                + "<ul><li>Strich<li>– hat schon einen</ul><ol><li>(1) hat schon eine</ol>"
                + "<ul style='list-style: none'><li>ohne</ul>");

        assertThat(lines(source))
                .containsExactly(
                        "3. drei",
                        "   a) a",
                        "   b) b",
                        "   mehr",
                        "9. neun",
                        "i. i",
                        "ii. ii",
                        "2. zwei",
                        "1. eins",
                        "– Strich",
                        "– hat schon einen",
                        "(1) hat schon eine",
                        "ohne");
    }

    @Test
    void readsTablesAndNotWhatServesTheLayout() throws Unreadable {
        Source source = read("<table><caption>Zeiten</caption><tr><th>Tag<th colspan=2>Uhr"
                + "<tr><td rowspan=2>Mo<td>8<td>12<tr><td>13<td></table>"
                + "<table><tr><td><h2>Links</h2><td><p>Rechts</table>");

        assertThat(lines(source)).containsExactly("Zeiten", "R Tag|Uhr|", "R Mo|8|12", "R |13|", "H Links", "Rechts");
    }

    @Test
    void leavesOutWhatIsNoText() throws Unreadable {
        Source source = read("<body><header>Kopf</header><nav>Menü</nav><script>x()</script><style>y</style>"
                + "<p hidden>nie</p><p style='display: none'>nie</p><p>Text</p><footer>Fuß</footer>");

        assertThat(lines(source)).containsExactly("Text");
        assertThat(notes(source))
                .containsExactly("Weggelassen /  /  /  / Nicht zum Text der Seite gehört: Rahmen der Seite (2-mal),"
                        + " Navigation, Verstecktes (2-mal).");
    }

    @Test
    void readsDefinitionsRaisedFiguresAndPictures() throws Unreadable {
        Source source = read("<dl><dt>Kreis<dd>der Kreis Borken</dl><p><sup>1</sup>Satz mit 5 m<sup>2</sup>.</p>"
                + "<img alt='Plan'><pre>a\n  b</pre>");

        assertThat(lines(source))
                .containsExactly("Kreis", "   der Kreis Borken", "¹Satz mit 5 m².", "[Bild: Plan]", "a", "  b");
    }

    @Test
    void believesThePageAboutItsEncoding() throws Unreadable {
        String page = "<html><meta charset=iso-8859-1><p>Größe";

        assertThat(lines(HtmlReader.read("a", page.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("Größe");
    }

    @Test
    void refusesAPageWithoutText() {
        assertThatThrownBy(() -> read("<html><script>render()</script>")).isInstanceOf(Unreadable.class);
    }

    @Test
    void readsWhatIsNestedWithoutEnd() throws Unreadable {
        assertThat(lines(read("<div>".repeat(100_000) + "unten"))).containsExactly("unten");
        assertThat(lines(read("<ul><li>".repeat(20_000) + "unten"))).hasSize(1);
        assertThat(lines(read("<table><tr><td>a<td>".repeat(5_000) + "unten")))
                .last()
                .asString()
                .contains("unten");
    }
}
