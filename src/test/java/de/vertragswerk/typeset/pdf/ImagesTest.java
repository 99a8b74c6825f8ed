package de.vertragswerk.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.typeset.foreign.ForeignFiles;
import de.vertragswerk.typeset.foreign.ForeignPdf;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Element.Attribute;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Strip;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ImagesTest {
    private final Reports reports = new Reports();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan.png",
                "farbe.png",
                "grau.png",
                "palette.png",
                "strich.png",
                "profil.png",
                "gamma.png",
                "farbe.jpg",
                "grau.jpg",
                "druck.jpg"
            })
    void embeds(String source) throws IOException {
        byte[] pdf = write(source);
        assertThat(reports.pictures()).isEmpty();
        Conformity.assertConforms(pdf);
        // On the picture's diagonal there is colour or grey.
        assertThat(pixel(pdf) & 0xFFFFFF).isNotEqualTo(0xFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaputt.png", "kaputt.jpg", "leer.png", "text.png"})
    void reportsWhatItCannotReadAndDrawsAFrame(String source) throws IOException {
        byte[] pdf = write(source);
        assertThat(reports.pictures())
                .containsExactly(source + ": Die Datei ist kein lesbares Bild im Format PNG oder JPEG.");
        Conformity.assertConforms(pdf);
    }

    @Test
    void embedsPagesOfOtherFilesWithoutTheirMarks() throws IOException {
        byte[] pdf = write("plan.pdf", "plan.pdf#2", "plan.pdf");
        assertThat(reports.pictures()).isEmpty();
        Conformity.assertConforms(pdf);
        assertThat(pdf).isEqualTo(write("plan.pdf", "plan.pdf#2", "plan.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getOCProperties()).isNull();
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(2);
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            assertThat(new PDFTextStripper().getText(document)).contains("Plan der Stadt");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void showsAPageAsItsFileDoes(int rotation) throws IOException {
        byte[] pdf = write(rotation + ".pdf");
        Conformity.assertConforms(pdf);
        List<String> corners = corners(pdf);
        assertThat(corners)
                .isEqualTo(corners(ForeignPdf.turned(rotation)))
                .contains("ffff0000", "ff0000ff")
                .doesNotContain("ff00ff00");
    }

    /** The colours a little within the corners of the first page, clockwise. */
    private static List<String> corners(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            int right = page.getWidth() - 9;
            int bottom = page.getHeight() - 9;
            return IntStream.of(
                            page.getRGB(9, 9),
                            page.getRGB(right, 9),
                            page.getRGB(right, bottom),
                            page.getRGB(9, bottom))
                    .mapToObj(Integer::toHexString)
                    .toList();
        }
    }

    @Test
    void tellsWhyAPageCannotBeShown() throws IOException {
        Conformity.assertConforms(write("text.pdf", "plan.pdf#3"));
        assertThat(reports.pictures())
                .containsExactly(
                        "text.pdf: Die Datei ist kein lesbares PDF.", "plan.pdf#3: Die Datei hat keine Seite „3“.");
    }

    @Test
    void embedsAPictureOnce() throws IOException {
        assertThat(write("farbe.jpg", "farbe.jpg").length).isLessThan(write("farbe.jpg").length + 200);
    }

    private byte[] write(String... sources) throws IOException {
        Element root = Element.root();
        List<Page.Placed> strips = java.util.Arrays.stream(sources)
                .map(source -> new Page.Placed(strip(source, root), 0, 0, false))
                .toList();
        Publication publication = new Publication(
                "Bild",
                "",
                Optional.empty(),
                300,
                200,
                1,
                new ArrayDeque<>(List.of(new Page(strips))),
                root,
                List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(PictureFiles::find, new ForeignFiles(PictureFiles::find), reports).write(publication, out);
        return out.toByteArray();
    }

    private static Strip strip(String source, Element root) {
        Element figure = root.add("Figure", new Attribute("", "Alt", "Ein Bild"));
        Mark picture = new Mark.Picture(0, 0, 300, 200, source, figure);
        return new Strip(0, 200, 0, Strip.Ending.ALLOWED, false, List.of(picture), List.of());
    }

    private static int pixel(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            return page.getRGB(105, 105);
        }
    }
}
