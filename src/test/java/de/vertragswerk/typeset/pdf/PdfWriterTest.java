package de.vertragswerk.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.golden.GoldenFiles;
import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.typeset.StructureTree;
import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Families;
import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.foreign.ForeignFiles;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Link;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Strip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class PdfWriterTest {
    private static final Font TEXT = new Font(Families.named("serif").face(Cut.REGULAR), 11);
    private static final Element ROOT = Element.root();

    private final Reports reports = new Reports();

    @Test
    void conformsWithEveryKindOfMarkAndElement() throws IOException {
        byte[] pdf = write(Sample.publication());
        Conformity.assertConforms(pdf);
        new GoldenFiles("typeset/pdf")
                .verify(Map.of("struktur.txt", StructureTree.of(pdf), "text.txt", StructureTree.readingOrder(pdf)));
    }

    @Test
    void conformsWithoutAnything() throws IOException {
        Conformity.assertConforms(write(publication("", new Page(List.of()))));
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        assertThat(write(Sample.publication())).isEqualTo(write(Sample.publication()));
    }

    @Test
    void reportsAPictureThatIsNotThereOnce() throws IOException {
        write(Sample.publication());
        assertThat(reports.pictures()).containsExactly("fehlt.png: Es gibt keine Datei mit diesem Namen.");
    }

    @Test
    void keepsTheWatermarkOutOfTheText() throws IOException {
        assertThat(extracted(write(Sample.publication())))
                .contains("die Verein-\nbarung „im Einvernehmen“ und nach § 4 Absatz 2")
                .contains("Seite 1 von 2")
                .doesNotContain("M\nu\ns\nt");
    }

    @Test
    void tellsTitleAndAuthorButNoDate() throws IOException {
        byte[] pdf = write(Sample.publication());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(information.getMetadataKeys()).containsExactlyInAnyOrder("Title", "Author", "Producer");
            assertThat(information.getTitle()).isEqualTo("Vereinbarung über <Busse> & Bahnen");
        }
        assertThat(new String(pdf, StandardCharsets.UTF_8))
                .contains("Vereinbarung über &lt;Busse&gt; &amp; Bahnen", "<rdf:li>Kreis Mark</rdf:li>")
                .doesNotContain("Date>");
    }

    @Test
    void dropsCharactersFromTheTitleThatXmlDoesNotHave() throws IOException {
        Conformity.assertConforms(write(publication("A\u0007\uFFFEB\uD800", new Page(List.of()))));
    }

    @Test
    void makesOneAreaOfALinkDownAColumnAndAnotherInTheNext() throws IOException {
        Element paragraph = ROOT.add("P");
        Link link = new Link(paragraph.within("Link"), "https://example.org", "Beispiel");
        Page page = page(
                placed(linked(link, paragraph), 70, 700),
                placed(linked(link, paragraph), 70, 714),
                placed(linked(link, paragraph), 300, 70));
        List<PDAnnotation> annotations = annotations(write(publication("Titel", page)));
        assertThat(annotations).hasSize(2).allMatch(PDAnnotationLink.class::isInstance);
        assertThat(((PDAnnotationLink) annotations.get(0)).getQuadPoints()).hasSize(16);
        assertThat(((PDAnnotationLink) annotations.get(1)).getQuadPoints()).isNull();
        assertThat(annotations.get(0).getRectangle().getHeight()).isBetween(24f, 30f);
    }

    @Test
    void readsDecorationAsNothing() throws IOException {
        Strip strip = text("Kopf", Element.root());
        byte[] pdf = write(publication("Titel", new Page(List.of(new Page.Placed(strip, 70, 40, true)))));
        assertThat(StructureTree.readingOrder(pdf)).isEmpty();
        assertThat(extracted(pdf)).isEqualTo("Kopf\n");
    }

    @Test
    void givesEachPieceOfAParagraphOnTwoPagesItsPage() throws IOException {
        Element paragraph = ROOT.add("P");
        Page first = page(placed(text("Anfang ", paragraph), 70, 700));
        Page second = page(placed(text("Ende", paragraph), 70, 70));
        byte[] pdf = write(publication("Titel", first, second));
        assertThat(StructureTree.of(pdf)).isEqualTo("Document\n  P\n    „Anfang Ende“\n");
        Conformity.assertConforms(pdf);
    }

    @Test
    void labelsPagesWithTheirNumbers() throws IOException {
        Page page = page(placed(text("Text", ROOT.add("P")), 70, 70));
        byte[] pdf = write(new Publication(
                "Titel", "", Optional.empty(), 595, 842, 317, new ArrayDeque<>(List.of(page, page)), ROOT, List.of()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("317", "318");
        }
        Conformity.assertConforms(pdf);
    }

    @Test
    void writesManyPages() throws IOException {
        List<Page> pages = new ArrayList<>();
        Element root = Element.root();
        for (int i = 0; i < 400; i++) {
            pages.add(page(placed(text("Seite " + i, root.add("P")), 70, 70)));
        }
        Publication publication =
                new Publication("Titel", "", Optional.empty(), 595, 842, 1, new ArrayDeque<>(pages), root, List.of());
        assertThat(StructureTree.readingOrder(write(publication)))
                .hasLineCount(400)
                .endsWith("Seite 398\nSeite 399\n");
    }

    private static Publication publication(String title, Page... pages) {
        return new Publication(
                title, "", Optional.empty(), 595, 842, 1, new ArrayDeque<>(List.of(pages)), ROOT, List.of());
    }

    private static Page page(Page.Placed... strips) {
        return new Page(List.of(strips));
    }

    private static Page.Placed placed(Strip strip, double x, double y) {
        return new Page.Placed(strip, x, y, false);
    }

    private static Strip text(String text, Element element) {
        return strip(new Mark.Text(0, 11, Lines.of(TEXT, text), element));
    }

    private static Strip linked(Link link, Element element) {
        return strip(
                new Mark.Text(0, 11, new Lines(TEXT).link("zum Beispiel ", link).end(), element));
    }

    private static Strip strip(Mark mark) {
        return new Strip(0, 14, 0, Strip.Ending.ALLOWED, false, List.of(mark), List.of());
    }

    private static List<PDAnnotation> annotations(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0).getAnnotations();
        }
    }

    private static String extracted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        }
    }

    private byte[] write(Publication publication) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(PictureFiles::find, new ForeignFiles(PictureFiles::find), reports).write(publication, out);
        return out.toByteArray();
    }
}
