package de.vertragswerk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.TextOrigin;
import de.vertragswerk.model.CitationForm;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Inline.Filled;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.SourceMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialect of docs/markdown.md, without a single finding. */
class MarkdownParserTest {
    private final Texts texts = new Texts();

    @AfterEach
    void findsNothing() {
        assertThat(texts.findings()).isEmpty();
    }

    @Test
    void readsNumberedAbsaetzeWithNamesAndFixedNumbers() {
        assertThat(texts.section("""
                        (1) {#betrieb} Der erste
                        Absatz.

                        (2) Der zweite.

                        (2a) {nummer=2a} Ein fester.

                        (3) Der letzte."""))
                .containsExactly(
                        "() #betrieb p(Der erste Absatz.)",
                        "() p(Der zweite.)",
                        "(2a) p(Ein fester.)",
                        "() p(Der letzte.)");
    }

    @Test
    void countsOnFromAFixedFigure() {
        assertThat(texts.section("(1) a\n\n(4) {nummer=4} b\n\n(5) c")).hasSize(3);
    }

    @Test
    void readsASingleAbsatzWithoutNumber() {
        assertThat(texts.section("{#alles} Nur ein\nAbsatz.\n\nMit zwei Teilen."))
                .containsExactly("#alles p(Nur ein Absatz.) p(Mit zwei Teilen.)");
    }

    @Test
    void keepsListsTablesAndTextAfterThemInTheirAbsatz() {
        assertThat(texts.section("""
                        (1) Der Kreis übernimmt

                        1. {#sicherung} die Sicherung der Daten,
                        2. die Auszahlung, und zwar

                           a) täglich und
                           b) auf Anforderung,

                        3. {nummer=2a} einen Punkt.

                        Text nach der Liste.

                        1. noch
                        2. eine

                        (2) Ende."""))
                .containsExactly(
                        "() p(Der Kreis übernimmt) list ARABIC [#sicherung p(die Sicherung der Daten,)"
                                + " | p(die Auszahlung, und zwar) list LETTER [p(täglich und) | p(auf Anforderung,)]"
                                + " | =2a p(einen Punkt.)] p(Text nach der Liste.) list ARABIC [p(noch) | p(eine)]",
                        "() p(Ende.)");
    }

    @ParameterizedTest
    @CsvSource({
        "'1. x|2. y', ARABIC",
        "'1) x|2) y', ARABIC_PAREN",
        "'a) x|b) y', LETTER",
        "'a. x|b. y', LETTER_DOT",
        "'aa) x|bb) y', DOUBLE_LETTER",
        "'- x|- y', DASH",
        "'a)\tx|b)\ty', LETTER"
    })
    void tellsTheStyleOfAListByItsLabels(String list, String style) {
        assertThat(texts.blocks(list.replace('|', '\n'))).isEqualTo("list " + style + " [p(x) | p(y)]");
    }

    @Test
    void keepsTwoListsApart() {
        assertThat(texts.blocks("1. x\n\n<!-- -->\n\n1. y\n\n<!-- -->\n\na) z"))
                .isEqualTo("list ARABIC [p(x)] list ARABIC [p(y)] list LETTER [p(z)]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"z. B. heute", "u. a. heute", "d. h. heute", "i. d. R. heute", "Wort\nz. B. heute", "z.B. heute"
            })
    void takesAnAbbreviationForText(String text) {
        assertThat(texts.blocks(text)).isEqualTo("p(" + text.replace('\n', ' ') + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "1\\. Januar, 1. Januar",
        "\\- x, - x",
        "\\(1) x, (1) x",
        "\\# x, # x",
        "a\\) x, a) x",
        "'Wort|1\\. Mai', Wort 1. Mai"
    })
    void readsAnEscapedLabelAsText(String text, String read) {
        assertThat(texts.blocks(text.replace('|', '\n'))).isEqualTo("p(" + read + ")");
    }

    @Test
    void readsTables() {
        assertThat(texts.blocks("""
                        | Tag | Zeit | *Ort* |
                        |:---|---:|:---:|
                        | Mo \\| Di | 8.00 | **x** |
                        | Mi |
                        |  | y | [](#a) |"""))
                .isEqualTo("table [LEFT, RIGHT, CENTER] [Tag | Zeit | i(Ort) / Mo | Di | 8.00 | b(x) / Mi |  |  /"
                        + "  | y | ref(a)]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "**fett** und *kursiv* → b(fett) und i(kursiv)",
                "**fett *beides* fett** → b(fett i(beides) fett)",
                "Wort*teil*e → Worti(teil)e",
                "[](#auszahlung) → ref(auszahlung)",
                "[](#a/satz-2) → ref(a/2)",
                "[](#a,#b/satz-12) → ref(a,b/12)",
                "[Text](#name) → ref(name: Text)",
                "[**Text**](https://a.de/x_y_z?b=(c)) → link(https://a.de/x_y_z?b=(c): b(Text))",
                "[Datum *des* \\] [x] Bescheids]{.offen}. → open(Datum des ] [x] Bescheids).",
                "**so** [b_W]{.offen} → b(so) open(b_W)",
                "[Klammer] [a][b] [a] (b) → [Klammer] [a][b] [a] (b)",
                "[**fett**] ![x](y) → [b(fett)] ![x](y)",
                "\\*a\\* \\[b\\] \\\\ \\x → *a* [b] \\ \\x",
                "&#167; &#0; &#55296; &#9999999; &uuml; &amp; → § &#0; &#55296; &#9999999; &uuml; &amp;",
                "<b>x</b> <br/> a <!-- k --> b → <b>x</b> <br/> a <!-- k --> b",
                "`code *x*` ~~x~~ x^2 → `code *x*` ~~x~~ x^2",
                "<https://a.de> a@b.de https://a.de → <https://a.de> a@b.de https://a.de",
                "5 * 3 * 2 und a_b_c → 5 * 3 * 2 und a_b_c",
                "[ref]: https://a.de \"t\" → [ref]: https://a.de \"t\"",
                "--- → ---",
                "*** → ***",
                "+ plus → + plus",
                "* stern → * stern",
                "<!-- Notiz --> → <!-- Notiz -->"
            })
    void readsWhatStandsInALine(String text, String read) {
        assertThat(texts.blocks(text)).isEqualTo("p(" + read + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "eins\\⏎zwei → eins⏎zwei",
                "eins  ⏎zwei → eins zwei",
                "eins⏎  zwei → eins zwei",
                "Wort⏎===⏎Wort → Wort === Wort",
                "```⏎code⏎``` → ``` code ```",
                "<div>⏎x⏎</div> → <div> x </div>"
            })
    void joinsLines(String text, String read) {
        assertThat(texts.blocks(text.replace('⏎', '\n'))).isEqualTo("p(" + read + ")");
    }

    @Test
    void readsAnIndentedLineAsText() {
        assertThat(texts.blocks("     eingerückt")).isEqualTo("p(eingerückt)");
    }

    @Test
    void readsHeadingsWithNumberAndName() {
        assertThat(texts.blocks("# Titel\n\n## § 3a *Kosten* {#kosten}\n\n### Titel \\{#x\\} #"))
                .isEqualTo("h1(Titel) h2(#kosten <§ 3a> i(Kosten)) h3(Titel {#x})");
    }

    @Test
    void readsPicturesAndQuotations() {
        assertThat(texts.blocks("![Ein *Plan*](plan.png)\n\n> (1) Neu\n>\n> 1. x\n>\n> (2) Mehr"))
                .isEqualTo("image(plan.png: Ein *Plan*) quote[(1)[p(Neu) list ARABIC [p(x)]] (2)[p(Mehr)]]");
    }

    @Test
    void hangsNumbersOutOutsideOfSections() {
        assertThat(texts.blocks("Vorab\n\n(1) {#a} Eins\n\nMehr\n\n# Titel\n\nText"))
                .isEqualTo("p(Vorab) (1)[#a p(Eins) p(Mehr)] h1(Titel) p(Text)");
    }

    @Test
    void readsALineWhateverItBeginsWith() {
        assertThat(texts.line("1. Änderung der *Vereinbarung*")).startsWith("1. Änderung");
        assertThat(texts.line("Die **Stadt**")).isEqualTo("Die b(Stadt)");
    }

    @Test
    void putsInsertionsBackWithTheirPlaces() {
        List<Inline> inserted = List.of(
                new Filled("kreis", "*der* Kreis"),
                new Inline.Open("Datum", Origin.UNKNOWN),
                new Inline.Citation("gkg", "§ 1", CitationForm.GENITIVE, "", Origin.UNKNOWN));
        String text = "(1) **" + Expansion.marker(0) + "** am " + Expansion.marker(1) + " nach " + Expansion.marker(2);
        SourceMap sources = new SourceMap(new TextOrigin("a.yaml", 7, 7, 6), List.of(new SourceMap.Run(0, 0, 0)));
        Expansion expansion = new Expansion(text, inserted, sources);
        List<Inline> content = ((de.vertragswerk.model.Block.Paragraph)
                        MarkdownParser.subsections(expansion, new Diagnostics())
                                .get(0)
                                .blocks()
                                .get(0))
                .content();
        assertThat(Outline.ofInlines(content))
                .isEqualTo("b(filled(kreis: *der* Kreis)) am open(Datum) nach cite(§ 1 gkg GENITIVE)");
        assertThat(((Inline.Open) content.get(2)).origin().position()).hasToString("a.yaml:7:20");
    }

    @Test
    void takesAForeignMarkerForText() {
        assertThat(texts.blocks("a\udb80\udc00b")).isEqualTo("p(a\udb80\udc00b)");
    }
}
