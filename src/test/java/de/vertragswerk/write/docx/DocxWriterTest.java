package de.vertragswerk.write.docx;

import static de.vertragswerk.write.Blocks.heading;
import static de.vertragswerk.write.Blocks.labelled;
import static de.vertragswerk.write.Blocks.paragraph;
import static de.vertragswerk.write.Blocks.reference;
import static de.vertragswerk.write.Blocks.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import de.vertragswerk.model.TextRuns;
import de.vertragswerk.write.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxWriterTest {
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

    static Stream<String> samples() {
        return Samples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesValidFiles(String name) {
        assertThat(written(Samples.all().get(name)).schemaErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesEveryWordInItsOrder(String name) {
        Document document = Samples.all().get(name);
        String words = TextRuns.of(withoutPictures(document.blocks()))
                .map(PlainText::line)
                .collect(Collectors.joining(" "))
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "\uFFFD");
        List<String> found = words(String.join(" ", written(document).paragraphs()));
        assertThat(found).containsSubsequence(words(words));
    }

    /** No sample has a picture that Word can show. */
    private static List<Block> withoutPictures(List<Block> blocks) {
        return new BlockRewriter() {
            @Override
            public Block image(Block.Image image) {
                String words = "[Bild: " + image.alternative() + "]";
                return new Block.Paragraph(List.of(text(words)));
            }
        }.blocks(blocks);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).toList();
    }

    @Test
    void givesTheSameBytes() {
        Document document = Samples.agreement();
        assertThat(writer().write(document, source -> Optional.empty()))
                .isEqualTo(writer().write(document, source -> Optional.empty()));
    }

    @Test
    void leadsReferencesToBookmarks() {
        WordFile file = written(document(
                labelled("ein-sehr-langer-name-der-nicht-in-vierzig-zeichen-passt", "(1)", paragraph(text("Ziel"))),
                paragraph(
                        reference("ein-sehr-langer-name-der-nicht-in-vierzig-zeichen-passt", "Absatz 1"),
                        reference("anderswo", "§ 9"))));
        Element bookmark =
                file.part("word/document.xml").select("w|bookmarkStart").first();
        Element link = file.part("word/document.xml").select("w|hyperlink").first();
        assertThat(bookmark).isNotNull();
        assertThat(link).isNotNull();
        assertThat(bookmark.attr("w:name")).hasSizeLessThanOrEqualTo(40).isEqualTo(link.attr("w:anchor"));
        assertThat(link.wholeText()).isEqualTo("Absatz 1");
        assertThat(file.paragraphs()).containsExactly("(1) Ziel", "Absatz 1§ 9");
    }

    @Test
    void hangsLabelsOut() {
        WordFile file = written(document(
                new Block.Labelled(Id.NONE, "(1)", List.of(paragraph(text("Erster.")), paragraph(text("Zweiter."))))));
        assertThat(file.part("word/document.xml").select("w|pStyle").eachAttr("w:val"))
                .containsExactly("Ebene1", "EbeneText1");
    }

    @Test
    void knowsEveryStyleThatItNames() {
        WordFile file = written(Samples.agreement());
        List<String> known = file.part("word/styles.xml").select("w|style").eachAttr("w:styleId");
        Samples.all().values().forEach(document -> {
            WordFile sample = written(document);
            assertThat(known)
                    .containsAll(sample.part("word/document.xml")
                            .select("w|pStyle, w|rStyle, w|tblStyle")
                            .eachAttr("w:val"));
        });
    }

    @Test
    void embedsAPictureWithItsText() {
        Document document = document(new Block.Image("punkt.png", "Ein Punkt"), new Block.Image("weg.png", "Nichts"));
        WordFile file = new WordFile(writer().write(
                        document,
                        source -> source.equals("punkt.png")
                                ? Optional.of(Base64.getDecoder().decode(DOT))
                                : Optional.empty()));
        assertThat(file.parts()).containsKey("word/media/bild1.png");
        assertThat(file.part("word/document.xml").select("wp|docPr").eachAttr("descr"))
                .containsExactly("Ein Punkt");
        assertThat(file.paragraphs()).containsExactly("", "[Bild: Nichts]");
        assertThat(file.schemaErrors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "https://a b", ""})
    void doesNotLinkToDoubtfulAddresses(String address) {
        WordFile file = written(document(paragraph(new Inline.Link(address, List.of(text("hier"))))));
        assertThat(file.part("word/document.xml").select("w|hyperlink")).isEmpty();
        assertThat(file.paragraphs()).containsExactly("hier");
    }

    @Test
    void saysOnEachPageWhatTheDocumentIs() {
        DocumentHead head = new DocumentHead("Titel", "Kreis Borken", "Muster – nicht amtlich", "Entwurf", "", 3);
        WordFile file = new WordFile(
                writer().write(new Document(head, List.of(heading(1, "", "", "Titel"))), source -> Optional.empty()));
        assertThat(file.part("word/header.xml").wholeText()).contains("Muster – nicht amtlich");
        assertThat(file.part("word/header.xml").select("v|textpath[string=Entwurf]"))
                .hasSize(1);
        assertThat(file.part("word/document.xml").select("w|pgNumType").attr("w:start"))
                .isEqualTo("3");
        assertThat(file.part("docProps/core.xml").wholeText()).contains("Titel", "Kreis Borken", "de-DE");
        assertThat(file.schemaErrors()).isEmpty();
    }

    @Test
    void refusesABrokenStyleSheet() {
        assertThatThrownBy(() -> new DocxWriter("<w:styles>")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Document document(Block... blocks) {
        return new Document(DocumentHead.of("Titel", ""), List.of(blocks));
    }

    private static WordFile written(Document document) {
        return new WordFile(writer().write(document, source -> Optional.empty()));
    }

    private static DocxWriter writer() {
        try {
            return new DocxWriter(Files.readString(Path.of("templates/docx/formatvorlagen.xml")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
