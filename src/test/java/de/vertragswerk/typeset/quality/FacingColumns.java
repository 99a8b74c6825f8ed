package de.vertragswerk.typeset.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** Two columns side by side, as our pages have them. */
public final class FacingColumns {
    private FacingColumns() {}

    /** How many lines of the first page go over both columns. */
    public static long wideLines(byte[] pdf) throws IOException {
        return Text.read(pdf).columns().stream()
                .filter(column -> column.page() == 0 && column.side() < 0)
                .mapToLong(column -> column.lines().size())
                .sum();
    }

    /** Fails unless all running text stands on the same lines of each page, and the last two columns end alike. */
    public static void check(byte[] pdf) throws IOException {
        Text text = Text.read(pdf);
        double leading = text.measures().leading();
        assertThat(Baselines.of(text, leading).onGrid()).as("lines on the grid").isEqualTo(1);
        List<Column> last =
                text.columns().subList(text.columns().size() - 2, text.columns().size());
        assertThat(last.get(0).page()).isEqualTo(last.get(1).page());
        assertThat(Math.abs(last.get(0).last().baseline() - last.get(1).last().baseline()))
                .as("height of the last two columns")
                .isLessThan(1.5 * leading);
    }
}
