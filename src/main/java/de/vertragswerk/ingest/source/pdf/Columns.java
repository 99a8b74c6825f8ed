package de.vertragswerk.ingest.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the gutter between two columns of a page: a strip that many lines of text end before and begin behind. */
final class Columns {
    private static final int LEAST_ROWS = 6;
    private static final float LEAST_WIDTH = 7;
    /** How much of a column its lines fill at least; cells of a table and signatures side by side do not. */
    private static final double LEAST_FILL = 0.6;

    private final List<Row> rows;
    private final int width;

    private Columns(List<Row> rows, float width) {
        this.rows = rows;
        this.width = (int) Math.min(10_000, Math.max(1, width));
    }

    /** The strip's middle, measured from the left. */
    static Optional<Float> gutter(List<Row> rows, float width) {
        return new Columns(rows, width).find();
    }

    private Optional<Float> find() {
        int[] support = new int[width + 1];
        for (Row row : rows) {
            count(row, support);
        }
        int most = Arrays.stream(support, width * 3 / 10, width * 7 / 10).max().orElse(0);
        if (most < LEAST_ROWS) {
            return Optional.empty();
        }
        return widest(support, most).filter(this::isBetweenColumns);
    }

    /** Counts a row for each place inside of its gaps. */
    private static void count(Row row, int[] support) {
        float end = Float.NaN;
        for (Glyph glyph : row.glyphs()) {
            if (glyph.isBlank()) {
                continue;
            }
            if (!Float.isNaN(end) && glyph.x() - end >= LEAST_WIDTH) {
                int from = Math.max(0, (int) Math.ceil(end));
                int to = Math.min(support.length - 1, (int) Math.floor(glyph.x()));
                for (int x = from; x <= to; x++) {
                    support[x]++;
                }
            }
            end = Float.isNaN(end) ? glyph.right() : Math.max(end, glyph.right());
        }
    }

    /** The middle of the widest strip that nearly as many rows leave free as the best place. */
    private Optional<Float> widest(int[] support, int most) {
        int best = -1;
        int length = 0;
        int start = -1;
        for (int x = width * 3 / 10; x <= width * 7 / 10; x++) {
            start = support[x] >= most * 0.9 ? (start < 0 ? x : start) : -1;
            if (start >= 0 && x - start + 1 > length) {
                length = x - start + 1;
                best = start;
            }
        }
        return length < 4 ? Optional.empty() : Optional.of(best + length / 2f);
    }

    private boolean isBetweenColumns(float gutter) {
        List<Float> lefts = new ArrayList<>();
        List<Float> rights = new ArrayList<>();
        float start = Float.MAX_VALUE;
        float end = 0;
        for (Row row : rows) {
            if (!crosses(row, gutter) && row.left() < gutter && row.right() > gutter) {
                lefts.add(covered(row, gutter, true));
                rights.add(covered(row, gutter, false));
                start = Math.min(start, row.left());
                end = Math.max(end, row.right());
            }
        }
        return lefts.size() >= LEAST_ROWS
                && median(lefts) > LEAST_FILL * (gutter - start)
                && median(rights) > LEAST_FILL * (end - gutter);
    }

    private static float covered(Row row, float gutter, boolean left) {
        return (float) row.glyphs().stream()
                .filter(glyph -> glyph.right() <= gutter == left)
                .mapToDouble(Glyph::width)
                .sum();
    }

    private static float median(List<Float> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0f);
    }

    /** Whether a row goes on over the gutter. */
    static boolean crosses(Row row, float gutter) {
        float end = Float.NEGATIVE_INFINITY;
        for (Glyph glyph : row.glyphs()) {
            if (glyph.isBlank()) {
                continue;
            }
            boolean covers = glyph.x() <= gutter && glyph.right() >= gutter;
            boolean narrow = end < gutter && glyph.x() > gutter && glyph.x() - end < LEAST_WIDTH;
            if (covers || narrow) {
                return true;
            }
            end = Math.max(end, glyph.right());
        }
        return false;
    }
}
