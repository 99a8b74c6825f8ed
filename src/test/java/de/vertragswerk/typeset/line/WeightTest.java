package de.vertragswerk.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Piece;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WeightTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final Breaks breaks = new Breaks();

    private void shape(String text) {
        Ribbon ribbon = new Ribbon();
        new Shaper(FixedFace.family()).append((Piece.Text) Paragraphs.text(text), 10, ribbon);
        breaks.collect(ribbon, false);
    }

    private static Terms terms(double width, Alignment alignment) {
        return Terms.of(new Measure(width, 0, alignment, true), 0, 10);
    }

    @Test
    void tellsHowFarSpacesAreStretched() {
        shape("aa bb cc dd");
        assertThat(Weight.ratio(breaks, terms(30, Alignment.JUSTIFIED), 0, 2)).isEqualTo(5 / (2.5 + 0.4), EXACT);
        assertThat(Weight.ratio(breaks, terms(24, Alignment.JUSTIFIED), 0, 2)).isEqualTo(-1 / (5.0 / 3 + 0.4), EXACT);
        assertThat(Weight.ratio(breaks, terms(25, Alignment.JUSTIFIED), 0, 2)).isZero();
    }

    @Test
    void neverShrinksRaggedLines() {
        shape("aa bb cc dd");
        assertThat(Weight.ratio(breaks, terms(24, Alignment.LEFT), 0, 2)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void leavesTheLastLineShortUnlessItIsCentred() {
        shape("aa bb cc dd");
        assertThat(Weight.ratio(breaks, terms(90, Alignment.JUSTIFIED), 2, 4)).isZero();
        assertThat(Weight.ratio(breaks, terms(90, Alignment.CENTER), 2, 4)).isEqualTo((90 - 25) / 30.0, EXACT);
    }

    @Test
    void avoidsLastLinesShorterThanTwoEms() {
        shape("aa bb cc dd");
        assertThat(lastLine(3)).isGreaterThan(10_000);
        assertThat(lastLine(2)).isZero();
    }

    @Test
    void avoidsAHyphenBeforeTheLastLineMoreSoIfAFragmentFollows() {
        shape("aa bb\u00ADcccccc dd\u00ADeeeeee");
        assertThat(lastLine(1)).isZero();
        assertThat(lastLine(2)).isGreaterThan(10_000);
        assertThat(lastLine(4)).isGreaterThan(2 * lastLine(2));
    }

    @Test
    void mindsAFragmentInRaggedLinesToo() {
        shape("aa bbbbbb/\u200Bcccccc");
        assertThat(lastLine(2)).isGreaterThan(10_000);
    }

    private double lastLine(int from) {
        return Weight.lastLine(breaks, terms(50, Alignment.LEFT), from);
    }
}
