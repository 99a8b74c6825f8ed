package de.vertragswerk.typeset.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ColumnWidthsTest {
    private static double[] widths(ColumnWidths columns) {
        return IntStream.range(0, columns.count()).mapToDouble(columns::width).toArray();
    }

    private static double[] of(double... values) {
        return values;
    }

    @Test
    void takesNaturalWidthsThatFit() {
        assertThat(widths(ColumnWidths.of(of(10, 20), of(30, 70), 100))).containsExactly(30, 70);
    }

    @Test
    void sharesWhatIsLeftByWhatColumnsLack() {
        assertThat(widths(ColumnWidths.of(of(10, 20, 10), of(10, 60, 130), 80))).containsExactly(10, 30, 40);
    }

    @Test
    void makesTextSmallerSoThatWordsFit() {
        ColumnWidths columns = ColumnWidths.of(of(50, 75), of(90, 90), 100);
        assertThat(columns.scale()).isEqualTo(0.8);
        assertThat(columns.isTooNarrow()).isFalse();
        assertThat(widths(columns)).containsExactly(40, 60);
    }

    @Test
    void dividesTheWidestWordsAtLast() {
        ColumnWidths columns = ColumnWidths.of(of(10, 400, 300), of(90, 400, 400), 100);
        assertThat(columns.scale()).isEqualTo(0.7);
        assertThat(columns.isTooNarrow()).isTrue();
        assertThat(widths(columns)).containsExactly(7, 46.5, 46.5);
    }
}
