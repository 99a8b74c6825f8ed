package de.vertragswerk.ingest.source.pdf;

import static de.vertragswerk.ingest.source.Shown.lines;
import static de.vertragswerk.ingest.source.Shown.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.SourceLine;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class PdfReaderTest {
    private static final String WORDS = "Der Kreis sorgt für die Wege und Plätze im ganzen ";

    private static Source read(DrawnPdf pdf) throws Unreadable {
        return PdfReader.read("a.pdf", pdf.bytes());
    }

    private static List<String> column(String mark, int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> WORDS.substring(0, 40) + mark + i)
                .toList();
    }

    @Test
    void readsTwoColumnsBetweenLinesOverBoth() throws Unreadable {
        String wide = (WORDS + WORDS).strip();
        Source source = read(new DrawnPdf()
                .text(60, 100, wide)
                .lines(60, 130, column("L", 8))
                .lines(310, 130, column("R", 8))
                .text(60, 240, wide)
                .lines(60, 270, column("l", 7))
                .lines(310, 270, column("r", 6)));

        assertThat(lines(source))
                .containsExactlyElementsOf(flat(List.of(
                        List.of(wide), column("L", 8), column("R", 8), List.of(wide), column("l", 7), column("r", 6))));
    }

    private static List<String> flat(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    @Test
    void findsColumnsWhoseLinesStandAtOtherHeights() throws Unreadable {
        Source source = read(new DrawnPdf().lines(60, 130, column("L", 9)).lines(310, 134, column("R", 9)));

        assertThat(lines(source)).containsExactlyElementsOf(flat(List.of(column("L", 9), column("R", 9))));
    }

    @Test
    void leavesSignaturesSideBySide() throws Unreadable {
        DrawnPdf pdf = new DrawnPdf().lines(60, 100, column("x", 10));
        for (int i = 0; i < 7; i++) {
            pdf.text(60, 300 + 14 * i, "Stadt " + i).text(310, 300 + 14 * i, "Kreis " + i);
        }

        List<String> read = lines(read(pdf));

        assertThat(read).hasSize(17);
        assertThat(read.get(10)).matches("Stadt 0 {10,}Kreis 0");
    }

    @Test
    void hangsLabelsBeforeTheirText() throws Unreadable {
        Source source = read(new DrawnPdf()
                .text(60, 100, "(1)")
                .text(90, 100, "Der erste Absatz geht")
                .text(90, 112, "in der zweiten Zeile weiter:")
                .text(90, 124, "a)")
                .text(115, 124, "ein Punkt"));

        assertThat(lines(source))
                .containsExactly(
                        "(1) Der erste Absatz geht", "      in der zweiten Zeile weiter:", "      a) ein Punkt");
    }

    @Test
    void tellsHeadingsByTheirLetters() throws Unreadable {
        Source source = read(new DrawnPdf()
                .text(DrawnPdf.PLAIN, 14, 60, 100, "Vereinbarung")
                .text(DrawnPdf.BOLD, 10, 60, 130, "§ 1 Zweck der langen")
                .text(DrawnPdf.BOLD, 10, 60, 142, "und der kurzen Wege")
                .lines(60, 160, column("", 5))
                .text(DrawnPdf.BOLD, 10, 60, 220, "der Stadt Ahaus"));

        assertThat(lines(source))
                .startsWith("H Vereinbarung", "H § 1 Zweck der langen", "H und der kurzen Wege")
                .endsWith("der Stadt Ahaus");
        assertThat(source.lines().get(1).isBlank()).isTrue();
    }

    @Test
    void readsTablesBetweenRules() throws Unreadable {
        DrawnPdf pdf = new DrawnPdf().rule(60, 400, 95).rule(60, 400, 113).rule(60, 400, 160);
        pdf.text(62, 107, "Tag").text(180, 107, "Zeit").text(300, 107, "Ort");
        pdf.text(62, 127, "Montag")
                .text(180, 127, "8 bis 12 Uhr und")
                .text(180, 139, "13 bis 16 Uhr")
                .text(300, 127, "Haus");
        pdf.text(62, 157, "Freitag").text(300, 157, "Amt");

        assertThat(lines(read(pdf)))
                .containsExactly("R Tag|Zeit|Ort", "R Montag|8 bis 12 Uhr und 13 bis 16 Uhr|Haus", "R Freitag||Amt");
    }

    @Test
    void leavesOutRunningHeadsAndPageNumbers() throws Unreadable {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 1; i <= 4; i++) {
            pdf.text(60, 40, "Amtsblatt Nummer 36")
                    .lines(60, 200, column(i + ".", 3))
                    .text(300, 810, "Seite " + i);
            if (i < 4) {
                pdf.page();
            }
        }
        Source source = read(pdf);

        assertThat(lines(source)).hasSize(12).allMatch(line -> line.startsWith("Der Kreis"));
        assertThat(source.lines()).extracting(line -> line.place().page()).contains(1, 2, 3, 4);
        assertThat(notes(source))
                .containsExactly(
                        "Weggelassen /  / Amtsblatt Nummer 36 /  / Kopf- oder Fußzeile auf 4 Seiten.",
                        "Weggelassen /  / Seite 1 /  / Kopf- oder Fußzeile auf 4 Seiten.");
    }

    @Test
    void keepsWhatOnlyLooksLikeAHead() throws Unreadable {
        Source source = read(new DrawnPdf().text(60, 40, "Zwischen").page().text(60, 40, "Unterschriften"));

        assertThat(lines(source)).containsExactly("Zwischen", "Unterschriften");
    }

    @Test
    void leavesOutWatermarks() throws Unreadable {
        Source source = read(new DrawnPdf().lines(60, 100, column("", 2)).slanted("Entwurf"));

        assertThat(lines(source)).hasSize(2);
        assertThat(notes(source)).singleElement().asString().contains("Entwurf").contains("Wasserzeichen");
    }

    @Test
    void opensWhatIsEncryptedForNobody() throws Unreadable {
        Source source =
                PdfReader.read("a.pdf", new DrawnPdf().text(60, 100, "Offen").encrypted(""));

        assertThat(source.lines()).extracting(SourceLine::text).containsExactly("Offen");
    }

    @Test
    void refusesWhatIsEncrypted() {
        assertRefused(new DrawnPdf().text(60, 100, "Zu").encrypted("geheim"), "verschlüsselt");
    }

    @Test
    void refusesPagesWithoutText() {
        assertRefused(new DrawnPdf().rule(10, 100, 100).bytes(), "keinen Text, nur Bilder");
    }

    @Test
    void refusesDamagedFiles() {
        byte[] content = new DrawnPdf().text(60, 100, "Heil").bytes();

        assertRefused(Arrays.copyOf(content, 200), "beschädigt");
        assertRefused("%PDF-1.7\nnichts".getBytes(StandardCharsets.UTF_8), "beschädigt");
    }

    @Test
    void refusesStreamsThatUnpackWithoutEnd() {
        assertRefused(PdfBombs.inflating(300 << 20), "entpackt");
    }

    @Test
    void refusesFormsThatCallEachOtherWithoutEnd() {
        assertRefused(PdfBombs.doubling(40), "Zeichenbefehle");
    }

    @Test
    void refusesEndlessPages() {
        assertRefused(PdfBombs.pages(5000), "Seiten");
    }

    private static void assertRefused(byte[] content, String why) {
        assertThatThrownBy(() -> PdfReader.read("a.pdf", content))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(why);
    }
}
