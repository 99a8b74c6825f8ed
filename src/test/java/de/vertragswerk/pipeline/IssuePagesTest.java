package de.vertragswerk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import de.vertragswerk.typeset.Conformity;
import de.vertragswerk.typeset.SpokenText;
import de.vertragswerk.typeset.foreign.ForeignPdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that has all that an issue of a gazette has. */
final class IssuePagesTest {
    private static final String TEXT = "Die Behörde gibt bekannt, was sie auf Antrag der Gemeinde entschieden hat. ";
    private static final double LINE = 11.5;
    private static final double MIDDLE = 297;

    private static final String ISSUE =
            """
            ---
            titel: Amtsblatt, Nummer 36
            vermerk: Muster – nicht amtlich
            seite: 317
            ---

            ::: titelkopf
            # Amtsblatt
            :::

            ::: inhalt
            :::

            ::: breit
            ## Bekanntmachungen der Bezirksregierung {nummer=B:}
            :::

            ::: beitrag {#beitrag-189}
            ### Eine lange Bekanntmachung mit einem Titel, der nicht auf eine Zeile passt {nummer=189}

            %s

            ::: breit
            | Ort | Zeit |
            |:---|:---|
            | im Rathaus der Stadt Musterstadt, zweites Obergeschoss | montags bis freitags von 9.00 bis 12.00 Uhr |
            | im Kreishaus | nach Absprache |
            :::

            %s

            ::: fundstelle {#fundstelle-189}
            Abl. Bez.Reg. Mstr. 2025 S.
            :::
            :::

            ::: beitrag {#beitrag-190}
            ### Ein Plan {nummer=190}

            ::: tafel {#tafel-190-1}
            ![Ein Plan der Stadt](plan.pdf#2)
            :::

            ::: tafel {#tafel-190-2}
            ![Noch ein Plan](plan.pdf)
            :::

            ::: fundstelle {#fundstelle-190}
            Abl. Bez.Reg. Mstr. 2025 S.
            :::
            :::

            ::: breit
            ## Bekanntmachungen anderer Behörden {nummer=C:}
            :::

            ::: beitrag {#beitrag-191}
            ### Eine kurze {nummer=191}

            %s

            ::: fundstelle {#fundstelle-191}
            Abl. Bez.Reg. Mstr. 2025 S.
            :::
            :::

            ::: impressum {#impressum}
            Herausgeber: Bezirksregierung Münster

            Druck: ebendort
            :::
            """.formatted(TEXT.repeat(20), (TEXT.repeat(30) + "\n\n").repeat(3), TEXT.repeat(5));

    private static MarkdownPages issue(String style) {
        return MarkdownPages.set(
                MarkdownPages.style(style),
                ISSUE,
                name -> name.equals("plan.pdf") ? Optional.of(ForeignPdf.plan()) : Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"amtsblatt", "zweispaltig"})
    void conformsAndIsReadInOrder(String style) {
        MarkdownPages issue = issue(style);
        assertThat(issue.troubles()).isEmpty();
        Conformity.assertConforms(issue.pdf());
        Map<String, Integer> pages = issue.typeset().pages();
        String text = SpokenText.of(issue.document())
                .replaceFirst("\n", "\n" + contents(pages))
                .replaceFirst(" S\\.\n", " S. 317–" + pages.get("fundstelle-189") + "\n")
                .replaceFirst(" S\\.\n", " S. " + pages.get("beitrag-190") + "–" + pages.get("fundstelle-190") + "\n")
                .replaceFirst(" S\\.\n", " S. " + pages.get("beitrag-191") + "\n");
        assertThat(issue.spoken()).isEqualTo(text);
    }

    private static String contents(Map<String, Integer> pages) {
        return """
                B: Bekanntmachungen der Bezirksregierung 317
                189 Eine lange Bekanntmachung mit einem Titel, der nicht auf eine Zeile passt 317
                190 Ein Plan %1$d
                C: Bekanntmachungen anderer Behörden %2$d
                191 Eine kurze %2$d
                """.formatted(pages.get("beitrag-190"), pages.get("beitrag-191"));
    }

    @Test
    void tellsWhereThingsAre() {
        MarkdownPages issue = issue("amtsblatt");
        assertThat(issue.typeset().firstPage()).isEqualTo(317);
        assertThat(issue.typeset().lastPage()).isEqualTo(316 + issue.pages());
        assertThat(issue.typeset().pages())
                .contains(
                        entry("beitrag-189", 317),
                        entry("fundstelle-189", 318),
                        entry("beitrag-190", 319),
                        entry("tafel-190-1", 319),
                        entry("tafel-190-2", 320),
                        entry("fundstelle-190", 320),
                        entry("beitrag-191", 321),
                        entry("impressum", 321));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amtsblatt", "zweispaltig"})
    void balancesColumnsAboveWhatIsWide(String style) throws IOException {
        List<Line> first = lines(issue(style).pdf(), 1);
        Line table = first(first, line -> line.text().startsWith("Ort"));
        List<Line> above = first.stream()
                .filter(line -> line.y() < table.y() && line.text().contains("Antrag"))
                .toList();
        assertThat(bottom(above, true) - bottom(above, false)).isBetween(-2 * LINE, 2 * LINE);
        double section = first.stream()
                .filter(line -> line.text().startsWith("B: "))
                .mapToDouble(Line::y)
                .max()
                .orElseThrow();
        assertThat(above).allMatch(line -> line.y() > section);
        Line lastRow = first(first, line -> line.text().startsWith("im Kreishaus"));
        assertThat(first)
                .filteredOn(line -> line.text().contains("Antrag") && !above.contains(line))
                .isNotEmpty()
                .allMatch(line -> line.y() > lastRow.y());
    }

    @ParameterizedTest
    @ValueSource(strings = {"amtsblatt", "zweispaltig"})
    void setsPlatesAndImprintWhereTheyBelong(String style) throws IOException {
        byte[] pdf = issue(style).pdf();
        assertThat(lines(pdf, 3))
                .extracting(Line::text)
                .contains("190 Ein Plan")
                .anyMatch(text -> text.contains("lan der"));
        assertThat(lines(pdf, 4))
                .extracting(Line::text)
                .contains("Plan der Stadt")
                .anyMatch(text -> text.endsWith("S. 319–320"));
        List<Line> last = lines(pdf, 5);
        assertThat(first(last, line -> line.text().startsWith("Druck")).y()).isBetween(755.0, 782.0);
        assertThat(first(last, line -> line.text().endsWith("S. 321")).y()).isLessThan(250);
    }

    private static double bottom(List<Line> lines, boolean left) {
        return lines.stream()
                .filter(line -> line.x() < MIDDLE == left)
                .mapToDouble(Line::y)
                .max()
                .orElseThrow();
    }

    private static Line first(List<Line> lines, Predicate<Line> wanted) {
        return lines.stream().filter(wanted).findFirst().orElseThrow();
    }

    private record Line(double x, double y, String text) {}

    /** The lines of a page, with their beginning from the upper left corner. */
    private static List<Line> lines(byte[] pdf, int page) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition start = positions.get(0);
                lines.add(new Line(start.getXDirAdj(), start.getYDirAdj(), text.replace('\u00a0', ' ')));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            stripper.getText(file);
        }
        return lines;
    }
}
