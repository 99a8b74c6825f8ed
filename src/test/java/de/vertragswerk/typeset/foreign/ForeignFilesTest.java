package de.vertragswerk.typeset.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.typeset.foreign.ForeignPdf.Making;
import de.vertragswerk.typeset.layout.PictureSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ForeignFilesTest {
    @Test
    void knowsPagesByTheNameOfTheirFile() {
        assertThat(ForeignFiles.isPage("plan.pdf")).isTrue();
        assertThat(ForeignFiles.isPage("karten/PLAN.PDF#12")).isTrue();
        assertThat(ForeignFiles.isPage("plan.pdf#")).isTrue();
        assertThat(ForeignFiles.isPage("plan.pdf.png")).isFalse();
        assertThat(ForeignFiles.isPage(".pdf")).isFalse();
    }

    @Test
    void opensAFileOnce() throws Exception {
        List<String> asked = new ArrayList<>();
        byte[] plan = ForeignPdf.plan();
        try (ForeignFiles files = new ForeignFiles(name -> {
            asked.add(name);
            return Optional.of(plan);
        })) {
            assertThat(files.page("plan.pdf").size()).isEqualTo(new PictureSize(100, 150));
            assertThat(files.page("plan.pdf#1").size()).isEqualTo(new PictureSize(100, 150));
            assertThat(files.page("plan.pdf#2").size()).isEqualTo(new PictureSize(150, 100));
            assertThat(files.page("plan.pdf#2")).isSameAs(files.page("plan.pdf#2"));
        }
        assertThat(asked).containsExactly("plan.pdf");
    }

    @Test
    void measuresPagesInTheirOwnUnit() throws Exception {
        byte[] large = ForeignPdf.of(pdf -> pdf.page("", 0).setUserUnit(10));
        try (ForeignFiles files = new ForeignFiles(name -> Optional.of(large))) {
            assertThat(files.page("a.pdf").size()).isEqualTo(new PictureSize(1000, 1500));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "-1", "x", "", "99999999999"})
    void refusesAPageThatDoesNotExist(String number) {
        assertReason("plan.pdf#" + number, ForeignPdf.plan(), "Die Datei hat keine Seite „" + number + "“.");
    }

    @Test
    void refusesWhatIsNoPdf() throws IOException {
        String unreadable = "Die Datei ist kein lesbares PDF.";
        assertReason("a.pdf", new byte[0], unreadable);
        assertReason("a.pdf", "Kein PDF".getBytes(StandardCharsets.UTF_8), unreadable);
        assertReason("a.pdf", Arrays.copyOf(ForeignPdf.plan(), 300), unreadable);
        try (ForeignFiles files = new ForeignFiles(name -> Optional.empty())) {
            assertThatThrownBy(() -> files.page("a.pdf")).hasMessage("Es gibt keine Datei mit diesem Namen.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheim", ""})
    void refusesAnEncryptedFile(String password) {
        assertReason("Die Datei ist verschlüsselt.", pdf -> {
            pdf.page("", 0);
            pdf.protect(password);
        });
    }

    @Test
    void refusesHiddenLayers() {
        assertReason("Die Datei hat ausgeblendete Ebenen.", pdf -> {
            pdf.page("", 0);
            pdf.layer();
            pdf.document().getDocumentCatalog().getOCProperties().setGroupEnabled("Leitungen", false);
        });
    }

    @Test
    void namesAFontThatIsNotEmbedded() {
        assertReason("Die Schrift „Helvetica“ ist nicht in die Datei eingebettet.", pdf -> {
            pdf.page(pdf.text("Text", new PDType1Font(FontName.HELVETICA)), 0);
        });
    }

    @Test
    void acceptsAFontThatIsNotUsed() throws Exception {
        byte[] bytes = ForeignPdf.of(pdf -> {
            pdf.text("Text", new PDType1Font(FontName.HELVETICA));
            pdf.page("0 0 9 9 re f", 0);
        });
        try (ForeignFiles files = new ForeignFiles(name -> Optional.of(bytes))) {
            assertThat(files.page("a.pdf").size()).isEqualTo(new PictureSize(100, 150));
        }
    }

    @Test
    void refusesATextWithoutMeaning() {
        assertReason("Die Schrift „LiberationSans“ sagt nicht, für welche Buchstaben ihre Zeichen stehen.", pdf -> {
            pdf.page(pdf.text("Text"), 0);
            PDFont font = pdf.resources().getFont(COSName.getPDFName("F0"));
            font.getCOSObject().removeItem(COSName.TO_UNICODE);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 0 0 1 k 0 0 9 9 re f",
                "0 0 0 1 K",
                "/DeviceCMYK cs 0 0 0 1 sc",
                "BI /W 1 /H 1 /CS /CMYK /BPC 8 ID abcd EI Q",
                "BI /W 1 /H 1 /CS [/I /CMYK 0 <00000000>] /BPC 8 ID a EI Q",
                "/Spot cs 1 scn",
                "/Im0 Do"
            })
    void refusesInksWithoutProfile(String content) {
        assertReason("Die Seite hat Druckfarben (CMYK) ohne Farbprofil.", pdf -> {
            pdf.dot(COSName.DEVICECMYK, 4);
            COSArray spot = new COSArray();
            spot.add(COSName.SEPARATION);
            spot.add(COSName.getPDFName("Gold"));
            spot.add(COSName.DEVICECMYK);
            pdf.put(COSName.COLORSPACE, "Spot", spot);
            pdf.page(content, 0);
        });
    }

    @Test
    void refusesWhatCannotBeLeftOut() {
        assertReason("Die Seite ist zu tief verschachtelt.", pdf -> pdf.page("q ".repeat(29), 0));
        assertReason(
                "Die Seite hat ein Bild in einer veralteten Kompression (LZW).",
                pdf -> pdf.page("BI /W 1 /H 1 /CS /G /BPC 8 /F /LZW ID a EI Q", 0));
        assertReason("Die Seite mischt Farben auf eine Weise, die PDF nicht kennt.", pdf -> {
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.BM, COSName.getPDFName("Zauber"));
            pdf.put(COSName.EXT_G_STATE, "G0", state);
            pdf.page("/G0 gs", 0);
        });
        assertReason("Die Seite hat Teile, die keine Zeichnung sind oder in anderen Dateien liegen.", pdf -> {
            pdf.dot(COSName.DEVICEGRAY, 1).setItem(COSName.SUBTYPE, COSName.PS);
            pdf.page("/Im0 Do", 0);
        });
    }

    private static void assertReason(String reason, Making making) {
        assertReason("a.pdf", ForeignPdf.of(making), reason);
    }

    /** The reason, also when the page is asked for again. */
    private static void assertReason(String source, byte[] file, String reason) {
        try (ForeignFiles files = new ForeignFiles(name -> Optional.of(file))) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> files.page(source))
                        .isInstanceOf(UnfitException.class)
                        .hasMessage(reason);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
