package de.vertragswerk.write.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.write.Zip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class StationeryTest {
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String SPACES = " xmlns:w=\"" + OFFICE + "wordprocessingml/2006/main\" xmlns:r=\"" + OFFICE
            + "officeDocument/2006/relationships\"";
    private static final Document DOCUMENT = new Document(
            new DocumentHead("Vorlage", "Stadt Adorf", "Muster – nicht amtlich", "", "", 1),
            List.of(
                    new Block.Heading(1, Id.NONE, "", List.of(new Inline.Plain("Vorlage"))),
                    new Block.Paragraph(List.of(new Inline.Plain("Text")))));

    private final Map<String, byte[]> template = new LinkedHashMap<>();

    @BeforeEach
    void makeTemplate() {
        part(
                "word/document.xml",
                "<w:document" + SPACES + "><w:body><w:sectPr>"
                        + "<w:headerReference w:type=\"first\" r:id=\"rId7\"/>"
                        + "<w:headerReference w:type=\"default\" r:id=\"rId8\"/>"
                        + "<w:pgMar w:top=\"2800\" w:right=\"1100\" w:bottom=\"1400\" w:left=\"1400\" w:header=\"600\""
                        + " w:footer=\"600\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>");
        part(
                "word/_rels/document.xml.rels",
                relations("rId7", "header", "header1.xml", "rId8", "header", "header2.xml"));
        part("word/header1.xml", header("Wappen der Stadt Adorf"));
        part("word/_rels/header1.xml.rels", relations("rId1", "image", "media/wappen.png"));
        part("word/header2.xml", header("Stadt Adorf"));
        part("word/media/wappen.png", "PNG");
        part(
                "word/styles.xml",
                "<w:styles" + SPACES + ">"
                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/>"
                        + "<w:rPr><w:color w:val=\"008000\"/></w:rPr></w:style></w:styles>");
    }

    private void part(String name, String content) {
        template.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(String words) {
        return "<w:hdr" + SPACES + "><w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:hdr>";
    }

    private static String relations(String... idTypeTarget) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + OFFICE + "package/2006/relationships\">");
        for (int i = 0; i < idTypeTarget.length; i += 3) {
            xml.append("<Relationship Id=\"")
                    .append(idTypeTarget[i])
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append("officeDocument/2006/relationships/")
                    .append(idTypeTarget[i + 1])
                    .append("\" Target=\"")
                    .append(idTypeTarget[i + 2])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private byte[] written() {
        Stationery stationery = new Stationery(Zip.deflated(template));
        return new DocxWriter(ours(), Optional.of(stationery)).write(DOCUMENT, source -> Optional.empty());
    }

    private static String ours() {
        try {
            return Files.readString(Path.of("templates/docx/formatvorlagen.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void givesHeadsStylesAndMargins() {
        WordFile file = new WordFile(written());

        assertThat(file.parts())
                .containsKeys("word/header1.xml", "word/header2.xml", "word/media/wappen.png")
                .containsKey("word/footer.xml")
                .doesNotContainKey("word/header.xml");
        assertThat(file.part("word/document.xml").select("w|headerReference").eachAttr("w:type"))
                .containsExactly("first", "default");
        assertThat(file.part("word/document.xml").select("w|pgMar").attr("w:top"))
                .isEqualTo("2800");
        assertThat(file.part("word/document.xml").select("w|titlePg")).hasSize(1);
        assertThat(file.part("word/styles.xml")
                        .select("w|style[w:styleId=Titel] w|color")
                        .attr("w:val"))
                .isEqualTo("008000");
    }

    @Test
    void addsTheStylesThatItLacks() {
        org.jsoup.nodes.Document styles = new WordFile(written()).part("word/styles.xml");

        assertThat(styles.select("w|style[w:styleId=Textkrper]")).hasSize(1);
        assertThat(styles.select("w|style[w:styleId=Standard] w|basedOn").attr("w:val"))
                .isEqualTo("Normal");
        assertThat(styles.select("w|style[w:default=1][w:type=paragraph]")).hasSize(1);
    }

    @Test
    void keepsTheRemarkOnEachPage() {
        WordFile file = new WordFile(written());

        for (String header : List.of("word/header1.xml", "word/header2.xml")) {
            assertThat(file.part(header).text()).contains("Stadt Adorf").endsWith("Muster – nicht amtlich");
        }
    }

    @Test
    void givesTheSameBytesAgain() {
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void refusesMacros() {
        part("word/vbaProject.bin", "x");
        refuses("Die Word-Vorlage enthält Makros.");
    }

    @Test
    void refusesPicturesFromElsewhere() {
        part(
                "word/_rels/header1.xml.rels",
                relations("rId1", "image", "https://example.org/wappen.png")
                        .replace("png\"/>", "png\" TargetMode=\"External\"/>"));
        refuses("Die Word-Vorlage lädt etwas aus dem Netz oder einer anderen Datei: https://example.org/wappen.png.");
    }

    @Test
    void refusesObjectsInHeads() {
        part("word/_rels/header1.xml.rels", relations("rId1", "oleObject", "embeddings/x.bin"));
        refuses("Die Word-Vorlage hat in Kopf oder Fuß etwas, das sich nicht übernehmen lässt: embeddings/x.bin.");
    }

    @Test
    void refusesWhatIsNoTemplate() {
        assertThatThrownBy(() -> new Stationery("kein ZIP".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("Die Datei ist keine Word-Vorlage oder beschädigt.");
        part("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        refuses("Die Datei ist keine Word-Vorlage oder beschädigt.");
    }

    private void refuses(String message) {
        byte[] file = Zip.deflated(template);
        assertThatThrownBy(() -> new Stationery(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
