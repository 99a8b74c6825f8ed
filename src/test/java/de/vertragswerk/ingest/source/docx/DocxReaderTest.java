package de.vertragswerk.ingest.source.docx;

import static de.vertragswerk.ingest.source.Shown.lines;
import static de.vertragswerk.ingest.source.Shown.notes;
import static de.vertragswerk.ingest.source.docx.WordFile.paragraph;
import static de.vertragswerk.ingest.source.docx.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import org.junit.jupiter.api.Test;

final class DocxReaderTest {
    private static final String LEGAL_LIST = """
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Par"/><w:lvlText w:val="§ %1"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/>
                <w:pPr><w:ind w:left="1134" w:hanging="567"/></w:pPr></w:lvl>
              <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%3.%4"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="6"><w:abstractNumId w:val="1"/>
              <w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
            <w:abstractNum w:abstractNumId="2">
              <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num>
            """;

    private static final String STYLES = """
            <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Kopf"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Par"><w:name w:val="Paragraf"/><w:basedOn w:val="Kopf"/>
              <w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="V1"><w:name w:val="toc 1"/></w:style>
            """;

    private static String numbered(int numbering, int level, String text) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + numbering + "\"/></w:numPr>", text);
    }

    private static Source read(String body) throws Unreadable {
        return DocxReader.read("a.docx", file(body).bytes());
    }

    private static WordFile file(String body) {
        return new WordFile(body).with("numbering", LEGAL_LIST).with("styles", STYLES);
    }

    @Test
    void printsTheNumbersThatWordCounts() throws Unreadable {
        Source source = read(paragraph("<w:pStyle w:val=\"Par\"/>", "Zweck")
                + numbered(5, 1, "Der erste.")
                + numbered(5, 2, "eins")
                + numbered(5, 2, "zwei")
                + numbered(5, 3, "tief")
                + numbered(5, 1, "Der zweite.")
                + numbered(5, 2, "wieder eins")
                + paragraph("<w:pStyle w:val=\"Par\"/>", "Kosten")
                + numbered(5, 1, "Von vorn.")
                + numbered(6, 1, "Ab vier.")
                + numbered(6, 1, "Dann fünf.")
                + numbered(7, 0, "ein Strich")
                + numbered(0, 0, "ohne Nummer"));

        assertThat(lines(source))
                .containsExactly(
                        "H § 1 Zweck",
                        "(1) Der erste.",
                        "     a) eins",
                        "     b) zwei",
                        "1.b.i tief",
                        "(2) Der zweite.",
                        "     a) wieder eins",
                        "H § 2 Kosten",
                        "(1) Von vorn.",
                        "(4) Ab vier.",
                        "(5) Dann fünf.",
                        "• ein Strich",
                        "ohne Nummer");
    }

    @Test
    void takesTrackedChangesAndNamesThem() throws Unreadable {
        Source source = read("<w:p>" + run("Die Frist beträgt ")
                + "<w:del w:author=\"Eva Muster\" w:date=\"2025-07-01T09:00:00Z\"><w:r><w:delText>drei</w:delText></w:r></w:del>"
                + "<w:ins w:author=\"Eva Muster\" w:date=\"2025-07-01T09:00:00Z\">" + run("sechs") + "</w:ins>"
                + run(" Monate.") + "</w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:author=\"B\" w:date=\"\"/></w:rPr></w:pPr>" + run("Ein ") + "</w:p>"
                + "<w:p><w:moveFrom w:author=\"C\">" + run("fort ") + "</w:moveFrom>" + run("Satz.") + "</w:p>"
                + "<w:p><w:moveTo w:author=\"C\">" + run("hier") + "</w:moveTo><w:r><w:rPr><w:b/>"
                + "<w:rPrChange w:author=\"D\"><w:rPr/></w:rPrChange></w:rPr><w:t> fett</w:t></w:r></w:p>");

        assertThat(lines(source)).containsExactly("Die Frist beträgt sechs Monate.", "Ein Satz.", "hier fett");
        assertThat(notes(source))
                .contains(
                        "Lesart / Zeile 1 / drei /  / Gelöscht von Eva Muster am 01.07.2025; gelesen, als wäre es angenommen.",
                        "Lesart / Zeile 1 / sechs / sechs / Eingefügt von Eva Muster am 01.07.2025; gelesen, als wäre es angenommen.",
                        "Lesart / Zeile 3 / ¶ /  / Gelöscht von B; gelesen, als wäre es angenommen.",
                        "Lesart / Zeile 3 / fort  /  / Von hier verschoben von C; gelesen, als wäre es angenommen.",
                        "Lesart / Zeile 5 / hier / hier / Hierher verschoben von C; gelesen, als wäre es angenommen.",
                        "Lesart / Zeile 5 /  /  / Formatierung geändert von D; gelesen, als wäre es angenommen.")
                .hasSize(7);
    }

    @Test
    void namesCommentsAndNotesAtTheirPlace() throws Unreadable {
        byte[] content = file(paragraph("Eins.") + "<w:p>" + run("Zwei")
                        + "<w:r><w:commentReference w:id=\"3\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + run(".")
                        + "</w:p>")
                .with(
                        "comments",
                        "<w:comment w:id=\"3\" w:author=\"A\" w:date=\"2025-01-31T00:00:00Z\">" + paragraph("Wirklich?")
                                + "</w:comment>")
                .with("footnotes", "<w:footnote w:id=\"2\">" + paragraph("Siehe oben.") + "</w:footnote>")
                .with("header1", paragraph("Kopf"))
                .bytes();

        Source source = DocxReader.read("a.docx", content);

        assertThat(lines(source)).containsExactly("Eins.", "Zwei.");
        assertThat(notes(source))
                .containsExactly(
                        "Weggelassen /  /  /  / Kopf- und Fußzeilen der Seiten gehören nicht zum Text.",
                        "Lesart / Zeile 3 / Wirklich? /  / Kommentar von A am 31.01.2025.",
                        "Weggelassen / Zeile 3 / Siehe oben. /  / Die Fußnote steht nicht im Text.");
    }

    @Test
    void readsTablesAsRows() throws Unreadable {
        Source source = read("<w:tbl><w:tr>" + cell("", "Tag") + cell("<w:gridSpan w:val=\"2\"/>", "Zeiten") + "</w:tr>"
                + "<w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "Mo") + cell("", "8") + cell("", "12") + "</w:tr>"
                + "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "13") + cell("", "") + "</w:tr>"
                + "<w:tr><w:trPr><w:del w:author=\"A\"/></w:trPr>" + cell("", "weg") + cell("", "x")
                + "</w:tr></w:tbl>");

        assertThat(lines(source)).containsExactly("R Tag|Zeiten|", "R Mo|8|12", "R |13|");
        assertThat(notes(source)).anyMatch(note -> note.contains("weg | x") && note.contains("Gelöscht von A"));
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    @Test
    void readsFieldsBreaksBoxesAndControls() throws Unreadable {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("§ 3")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Source source = read("<w:p>" + run("nach ") + field + "<w:r><w:br/><w:t>m</w:t></w:r>"
                + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>"
                + "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + paragraph("Steuerelement")
                + "</w:sdtContent></w:sdt>"
                + "<w:p>" + run("Wirt")
                + "<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>" + paragraph("Kasten")
                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback>" + paragraph("Kasten")
                + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + "<w:p><w:r><w:t>(1)</w:t></w:r><w:r><w:tab/><w:t>getippt</w:t></w:r></w:p>"
                + paragraph("<w:pStyle w:val=\"V1\"/>", "Inhalt 1"));

        assertThat(lines(source)).containsExactly("nach § 3", "m²", "Steuerelement", "Wirt", "Kasten", "(1) getippt");
        assertThat(notes(source)).anyMatch(note -> note.contains("Inhaltsverzeichnis"));
    }

    @Test
    void placesWhatATableOnlyPlaces() throws Unreadable {
        String left =
                "<w:tc>" + paragraph("Ahaus, den 1. Juli 2025") + paragraph("____") + paragraph("N. N.") + "</w:tc>";

        assertThat(lines(read("<w:tbl><w:tr>" + left + left + "</w:tr></w:tbl>")))
                .containsExactly(
                        "Ahaus, den 1. Juli 2025", "____", "N. N.", "Ahaus, den 1. Juli 2025", "____", "N. N.");
    }

    @Test
    void opensNothingOutsideOfTheFile() {
        byte[] content = new WordFile("")
                .raw(
                        "word/document.xml",
                        "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                + "<w:document xmlns:w=\"x\"><w:body>" + paragraph("&e;") + "</w:body></w:document>")
                .bytes();

        assertThatThrownBy(() -> DocxReader.read("a.docx", content)).isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesTablesNestedWithoutEnd() {
        byte[] content = file("<w:tbl><w:tr><w:tc>".repeat(20_000)).bytes();

        assertThatThrownBy(() -> DocxReader.read("a.docx", content))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("zu tief");
    }

    @Test
    void refusesWhatUnpacksWithoutEnd() {
        byte[] content = file("<!--" + " ".repeat(140 << 20) + "-->").bytes();

        assertThatThrownBy(() -> DocxReader.read("a.docx", content))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("entpackt");
    }
}
