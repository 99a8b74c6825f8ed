package de.vertragswerk.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.font.Families;
import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.hyphenation.PatternHyphenator;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Piece;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of our agreements in the typefaces of our documents. */
class RealFontsTest {
    private static final double SIZE = 9.5;
    private static final double WIDTH = 240;

    private final Paragraphs.Noted troubles = new Paragraphs.Noted();

    private LineBreaker breaker(String family) {
        return new LineBreaker(Families.named(family), PatternHyphenator.german(), troubles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serif", "sans"})
    void fillsLinesWithoutWideGaps(String family) throws IOException {
        LineBreaker breaker = breaker(family);
        Measure measure = new Measure(WIDTH, 0, Alignment.JUSTIFIED, true);
        int lines = 0;
        int wide = 0;
        for (String paragraph : Paragraphs.ofAgreements()) {
            List<Line> set = breaker.lines(List.of(Paragraphs.text(paragraph)), SIZE, measure);
            for (Line line : set.subList(0, set.size() - 1)) {
                assertThat(line.width()).isBetween(WIDTH - 0.01, WIDTH + 0.25 * SIZE);
                double widening = widening((Glyphs) line.fragments().get(0));
                assertThat(widening).isGreaterThanOrEqualTo(-1.0 / 3 - 1e-6);
                wide += widening > 1 ? 1 : 0;
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(150);
        assertThat(wide * 50).isLessThanOrEqualTo(lines);
        assertThat(troubles.notes).isEmpty();
    }

    /** What the spaces of a line got, as a part of their width. */
    private static double widening(Glyphs line) {
        int space = line.font().face().glyph(' ');
        for (int i = 0; i < line.count() - 1; i++) {
            if (line.glyph(i) == space) {
                return line.shift(i) / line.font().advance(space);
            }
        }
        return 0;
    }

    @Test
    void kernsAsTheFontSays() {
        List<Line> lines = breaker("serif").lines(List.of(Paragraphs.text("AVIS")), SIZE, Paragraphs.justified(40));
        Glyphs glyphs = (Glyphs) lines.get(0).fragments().get(0);
        Font font = glyphs.font();
        double kern = font.kern(font.face().glyph('A'), font.face().glyph('V'));
        assertThat(kern).isNegative();
        assertThat(glyphs.shift(0)).isEqualTo(kern);
    }

    @Test
    void setsNarrowSpacesNarrow() {
        LineBreaker breaker = breaker("serif");
        double narrow = breaker.width(List.of(Paragraphs.text("z.\u202FB.")), SIZE);
        double wide = breaker.width(List.of(Paragraphs.text("z.\u00A0B.")), SIZE);
        assertThat(wide - narrow).isBetween(0.02 * SIZE, 0.2 * SIZE);
        assertThat(troubles.notes).isEmpty();
    }

    @Test
    void balancesHeadings() {
        Piece heading = Paragraphs.bold("Öffentlich-rechtliche Vereinbarung über die Wahrnehmung von Aufgaben nach dem "
                + "Asylbewerberleistungsgesetz");
        Measure measure = new Measure(450, 0, Alignment.CENTER, false);
        assertThat(Paragraphs.shown(breaker("serif").lines(List.of(heading), 14, measure)))
                .containsExactly(
                        "Öffentlich-rechtliche Vereinbarung über die Wahrnehmung",
                        "von Aufgaben nach dem Asylbewerberleistungsgesetz");
    }
}
