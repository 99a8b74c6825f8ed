package de.vertragswerk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.TextOrigin;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Expansion;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.SourceMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentParserTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Document parse(String text) {
        return DocumentParser.parse("dokument.md", text, diagnostics);
    }

    private String findings() {
        return String.join(
                "|",
                diagnostics.sorted().stream()
                        .map(found -> found.position() + " " + found.message())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Öffentlich-rechtliche Vereinbarung → Öffentlich-rechtliche Vereinbarung",
                "Anlage: Kosten # 3 → Anlage: Kosten # 3",
                "\"Er sagt: \\\"ja\\\" \\\\ # &\" → Er sagt: \"ja\" \\ # &",
                "\"a\\nb\" → a⏎b",
                "„so“ „dann“ → „so“ „dann“",
                "\"a\" und \"b\" → \"a\" und \"b\""
            })
    void readsTheTitle(String written, String title) {
        Document document = parse("---\ntitel: " + written + "\nvermerk: Muster – nicht amtlich\n---\n\nText\n");
        assertThat(document.title()).isEqualTo(title.replace('⏎', '\n'));
        assertThat(document.remark()).isEqualTo("Muster – nicht amtlich");
        assertThat(Outline.of(document.blocks())).isEqualTo("p(Text)");
        assertThat(findings()).isEmpty();
    }

    @Test
    void readsTheWholeHead() {
        Document document = parse("---\nstil: brief\ntitel: A\nwasserzeichen: Entwurf\nverfasser: \"Kreis: B\"\n---\n");
        assertThat(document.head()).isEqualTo(new DocumentHead("A", "Kreis: B", "", "Entwurf", "brief", 1));
        assertThat(findings()).isEmpty();
    }

    @Test
    void readsATextWithoutHead() {
        assertThat(parse("Text"))
                .isEqualTo(new Document(DocumentHead.of("", ""), parse("Text").blocks()));
        assertThat(parse("").blocks()).isEmpty();
    }

    @Test
    void reportsLinesThatTheHeadDoesNotKnow() {
        parse("---\ntitel: A\nfarbe: rot\n---\n");
        assertThat(findings()).isEqualTo("dokument.md:3:1 Diese Zeile gehört nicht in den Kopf eines Dokuments.");
        assertThat(diagnostics.sorted().get(0).hint())
                .endsWith("titel, verfasser, vermerk, wasserzeichen, stil, seite.");
    }

    @Test
    void reportsAHeadWithoutEnd() {
        assertThat(parse("---\ntitel: A\n\nText").blocks()).isNotEmpty();
        assertThat(findings()).isEqualTo("dokument.md:1:1 Der Kopf des Dokuments wird nicht geschlossen.");
    }

    @Test
    void readsContainersInsideEachOther() {
        assertThat(Outline.of(parse("Davor\n::: unterschriften\n::: unterschrift {#ahaus}\nFür Ahaus\n:::\n:::\nDanach")
                        .blocks()))
                .isEqualTo("p(Davor) SIGNATURES[SIGNATURE[#ahaus p(Für Ahaus)]] p(Danach)");
        assertThat(findings()).isEmpty();
    }

    @Test
    void reportsAContainerThatIsNotClosed() {
        assertThat(Outline.of(parse("A\n\n::: anlage\nB").blocks())).isEqualTo("p(A) ANNEX[p(B)]");
        assertThat(findings()).isEqualTo("dokument.md:3:1 Dieser Behälter wird nicht geschlossen.");
    }

    @Test
    void reportsAnEndWithoutBeginningAndReadsOn() {
        assertThat(Outline.of(parse("A\n:::\nB").blocks())).isEqualTo("p(A) p(B)");
        assertThat(findings()).isEqualTo("dokument.md:2:1 „:::“ schließt hier keinen Behälter.");
    }

    @ParameterizedTest
    @CsvSource({"::: anlagen, anlagen", "::: Anlage, Anlage", ":::anlage, anlage", "::: anlage x, anlage x"})
    void reportsAnUnknownContainer(String opening, String name) {
        parse(opening + "\nA\n:::\n");
        assertThat(findings()).isEqualTo("dokument.md:1:1 Einen Behälter „" + name + "“ gibt es nicht.");
    }

    @Test
    void givesPlacesInTheWholeFile() {
        parse("---\ntitel: A\n---\n::: anlage\n\nä 😀 [](#A)\n:::\n\n{#x} y");
        assertThat(diagnostics.sorted())
                .extracting(found -> found.position().toString())
                .containsExactly("dokument.md:6:5", "dokument.md:9:1");
    }

    @Test
    void readsContainersInATextWithInsertions() {
        String text = "A\n\n::: breit\n" + Expansion.marker(0) + "\n[](#X)\n:::\n";
        SourceMap sources = new SourceMap(
                new TextOrigin("ausgabe.yaml", 9, 7, 6),
                List.of(new SourceMap.Run(0, 0, 0), new SourceMap.Run(text.indexOf("\n["), 3, 20)));
        List<Block> blocks = DocumentParser.blocks(
                new Expansion(text, List.of(new Inline.Filled("datum", "5. Mai")), sources), diagnostics);
        assertThat(Outline.of(blocks)).isEqualTo("p(A) WIDE[p(filled(datum: 5. Mai) ref())]");
        assertThat(findings()).startsWith("ausgabe.yaml:12:");
    }

    @Test
    void takesWindowsLineEnds() {
        assertThat(parse("---\r\ntitel: A\r\n---\r\n\r\n(1) x\r\n\r\n(2) y\r\n"))
                .isEqualTo(parse("---\ntitel: A\n---\n\n(1) x\n\n(2) y\n"));
    }
}
