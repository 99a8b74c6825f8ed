package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.Conformity;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that does not fit pages well, in all styles of the program. */
final class UnusualPagesTest {
    private static final String ENDLESS = "x".repeat(150);
    private static final String SENTENCE = "Die Stadt erstattet dem Kreis die Kosten der Verwaltung nach Absatz 2. ";

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig", "brief"})
    void breakAWordThatIsWiderThanItsLine(String style) {
        MarkdownPages pages = MarkdownPages.set(
                style, "# Titel\n\n(1) Text vor " + ENDLESS + " und danach.\n\n1. Punkt " + ENDLESS + "\n");

        assertThat(pages.assertSound().troubles()).containsExactly("zu breit: " + ENDLESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig", "brief"})
    void divideLongWordsAndAddresses(String style) {
        MarkdownPages pages = MarkdownPages.set(
                style,
                "# Rechtsschutz" + "versicherungs".repeat(9) + "gesellschaften\n\n"
                        + "Donau" + "dampfschifffahrts".repeat(12) + "gesellschaft\n\n"
                        + "https://www.example.org/" + "sehr-langer-pfad/".repeat(20) + "ende.html\n");

        assertThat(pages.assertSound().troubles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "brief"})
    void setAWideTableSmaller(String style) {
        MarkdownPages pages = MarkdownPages.set(style, table(7, "Anteil", "1.234.567,89"));

        assertThat(pages.assertSound().troubles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig", "brief"})
    void tellOnceOfATableThatIsTooWide(String style) {
        MarkdownPages pages = MarkdownPages.set(style, table(40, "Jahr der Zahlung", "1.234.567,89"));

        assertThat(pages.assertSound().troubles()).containsExactly("zu breit:" + " Jahr der Zahlung".repeat(40));
    }

    private static String table(int columns, String head, String cell) {
        return "|" + (head + "|").repeat(columns) + "\n|" + "---:|".repeat(columns) + "\n|"
                + (cell + "|").repeat(columns) + "\n\nText danach.\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig", "brief"})
    void takeFromAnotherTypefaceWhatTheirOwnLacks(String style) {
        MarkdownPages pages = MarkdownPages.set(
                style,
                "# Ja → ☐\n\n☐ ja ☑ nein ✓ ✗ ≤ ≥ ≠ ½ № ∞ Ω β ы\n\n**fett ☐ →** und *kursiv ☑*\n\n| ☐ | → |\n|---|---|\n| ☑ | ✓ |\n");

        assertThat(pages.assertSound().troubles()).isEmpty();
        assertThat(pages.spoken()).startsWith("Ja → ☐\n☐ ja ☑ nein ✓");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig", "brief"})
    void showABoxForWhatCannotBeSet(String style) {
        MarkdownPages pages = MarkdownPages.set(style, """
                # 漢 im Titel

                (1) Mitten im 漢Wort, ein \uD83D\uDE97 und **fett 漢**.

                (2) Rechts שלום סלאם, unten x\u0323 oben q\u0302.

                | 漢 | b |
                |---|---|
                | c | 漢 |
                """);

        assertThat(pages.assertSound().troubles())
                .contains("fehlt: 漢 in 漢", "fehlt: 漢 in 漢Wort,", "fehlt: \uD83D\uDE97 in \uD83D\uDE97")
                .contains("fehlt: ש in שלום", "fehlt: \u0323 in x\u0323", "fehlt: \u0302 in q\u0302.");
        assertThat(pages.spoken()).contains("Mitten im 漢Wort", "Rechts שלום סלאם, unten x\u0323 oben q\u0302.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig", "brief"})
    void areOneEmptyPageForAnEmptyDocument(String style) {
        for (String markdown :
                List.of("", "---\ntitel: Nur ein Kopf\nwasserzeichen: Entwurf\n---\n", "::: inhalt\n:::\n")) {
            MarkdownPages pages = MarkdownPages.set(style, markdown).assertSound();

            assertThat(pages.pages()).isEqualTo(1);
            assertThat(pages.troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig", "brief"})
    void divideAParagraphThatIsLongerThanAPage(String style) {
        MarkdownPages pages = MarkdownPages.set(style, "(1) " + SENTENCE.repeat(300) + "\n\n(2) Ende.\n");

        assertThat(pages.assertSound().troubles()).isEmpty();
        assertThat(pages.pages()).isGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig", "brief"})
    void divideARowThatIsLongerThanAPage(String style) {
        MarkdownPages pages =
                MarkdownPages.set(style, "|A|B|\n|---|---|\n|kurz|" + SENTENCE.repeat(300) + "|\n|c|d|\n");

        assertThat(pages.assertSound().troubles()).isEmpty();
        assertThat(pages.pages()).isGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig"})
    void tellOfAHeaderThatIsHigherThanAPage(String style) {
        MarkdownPages pages = MarkdownPages.set(style, "|" + SENTENCE.repeat(200) + "|B|\n|---|---|\n|c|d|\n|e|f|\n");

        assertThat(pages.assertSound().troubles())
                .singleElement()
                .asString()
                .startsWith("zu hoch: Die Stadt erstattet dem Kreis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig", "brief"})
    void holdSixtySignatures(String style) throws IOException {
        MarkdownPages pages = MarkdownPages.set(style, signatures(60, "Ort, den 1. März 2025"));

        assertThat(pages.assertSound().troubles()).isEmpty();
        try (PDDocument file = Loader.loadPDF(pages.pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(file);
                for (int i = 1; i <= 60; i++) {
                    assertThat(text.contains("Stadt " + i + ".")).isEqualTo(text.contains("Name " + i + "."));
                }
            }
        }
    }

    @Test
    void divideASignatureThatIsHigherThanAPage() throws IOException {
        String lines = IntStream.range(0, 150).mapToObj(i -> "Zeile " + i).collect(Collectors.joining("\\\n"));
        MarkdownPages pages = MarkdownPages.set("vertrag", signatures(2, lines)).assertSound();

        try (PDDocument file = Loader.loadPDF(pages.pdf())) {
            PDFTextStripper onPaper = new PDFTextStripper();
            assertThat(onPaper.getText(file)).contains("Zeile 149", "Name 1.", "Name 2.");
        }
        assertThat(pages.troubles()).containsExactly("zu hoch: Für die Stadt 1.", "zu hoch: Für die Stadt 2.");
    }

    private static String signatures(int count, String middle) {
        StringBuilder markdown = new StringBuilder("# Vertrag\n\nText.\n\n::: unterschriften\n");
        for (int i = 1; i <= count; i++) {
            markdown.append("::: unterschrift {#partei-%d}\n**Für die Stadt %d.**\n\n%s\n\n%s\\\nName %d.\\\nAmt\n:::\n"
                    .formatted(i, i, middle, "\\_".repeat(30), i));
        }
        return markdown.append(":::\n").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig", "brief"})
    void setPlatesInAnySurroundings(String style) {
        String plate = "::: tafel\n![Der Plan](hoch.png)\n:::\n\n";
        MarkdownPages pages = MarkdownPages.set(
                MarkdownPages.style(style),
                plate + "# " + "Titel ".repeat(60) + "\n\n" + plate + plate + "Ende\n\n## Noch eine\n\n" + plate,
                UnusualPagesTest::picture);

        assertThat(pages.assertSound().troubles()).isEmpty();
        assertThat(pages.pages()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vertrag", "zweispaltig", "brief"})
    void tellOfPlatesThatCannotBeShown(String style) {
        MarkdownPages pages = MarkdownPages.set(
                MarkdownPages.style(style),
                "Anfang\n\n::: tafel\n![Der Plan](leer.pdf#2)\n:::\n\nEnde\n",
                name -> Optional.of(new byte[0]));

        Conformity.assertConforms(pages.pdf());
        assertThat(pages.spoken()).isEqualTo("Anfang\n[Bild: Der Plan]\nEnde");
        assertThat(pages.troubles()).containsExactly("kein Bild: leer.pdf#2 – Die Datei ist kein lesbares PDF.");
    }

    @Test
    void frameTheTextOfAPictureThatCannotBeDrawn() {
        MarkdownPages pages = MarkdownPages.set(
                MarkdownPages.style("vertrag"),
                "![Der Plan](fehlt.png)\n\n![Der Plan](leer.png)\n\n![Der Plan](riesig.png)\n\nEnde\n",
                UnusualPagesTest::picture);

        assertThat(pages.spoken()).isEqualTo("[Bild: Der Plan]\n[Bild: Der Plan]\n[Bild: Der Plan]\nEnde");
        assertThat(pages.troubles())
                .containsExactly(
                        "kein Bild: fehlt.png – Es gibt keine Datei mit diesem Namen.",
                        "kein Bild: leer.png – Die Datei ist kein lesbares Bild im Format PNG oder JPEG.",
                        "kein Bild: riesig.png – Es hat mehr als 50 Millionen Bildpunkte.");
    }

    @Test
    void tellOfAPictureThatBreaksOff() {
        MarkdownPages pages = MarkdownPages.set(
                MarkdownPages.style("vertrag"), "![Der Plan](halb.png)\n\nEnde\n", UnusualPagesTest::picture);

        assertThat(pages.assertSound().troubles())
                .containsExactly("kein Bild: halb.png – Die Datei ist kein lesbares Bild im Format PNG oder JPEG.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"breit.png", "hoch.png"})
    void fitAPictureOfAnyShapeOntoAPage(String name) {
        MarkdownPages pages = MarkdownPages.set(
                MarkdownPages.style("zweispaltig"), "![Der Plan](" + name + ")\n\nEnde\n", UnusualPagesTest::picture);

        assertThat(pages.assertSound().troubles()).isEmpty();
    }

    private static Optional<byte[]> picture(String name) {
        return switch (name) {
            case "leer.png" -> Optional.of(new byte[0]);
            case "halb.png" -> Optional.of(Arrays.copyOf(png(30, 20), 45));
            case "riesig.png" -> Optional.of(withSize(png(30, 20), 30_000, 30_000));
            case "breit.png" -> Optional.of(png(20_000, 3));
            case "hoch.png" -> Optional.of(png(3, 20_000));
            default -> Optional.empty();
        };
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** The file with another size in its head, which says nothing of how much follows. */
    private static byte[] withSize(byte[] png, int width, int height) {
        ByteBuffer file = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        file.putInt(29, (int) sum.getValue());
        return png;
    }
}
