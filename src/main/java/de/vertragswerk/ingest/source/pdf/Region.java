package de.vertragswerk.ingest.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a page whose lines are read one after the other.
 *
 * @param column 0 over the whole width, 1 left, 2 right
 */
record Region(int column, List<Row> rows) {

    /** The regions of a page, in the order in which they are read. */
    static List<Region> of(PageGlyphs page) {
        List<Row> rows = Row.of(page.glyphs());
        Optional<Float> gutter = Columns.gutter(rows, page.width());
        return gutter.isEmpty() ? List.of(new Region(0, rows)) : divided(rows, gutter.get());
    }

    private static List<Region> divided(List<Row> rows, float gutter) {
        List<Region> regions = new ArrayList<>();
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        List<Row> wide = new ArrayList<>();
        for (Row row : rows) {
            if (Columns.crosses(row, gutter)) {
                addColumns(regions, left, right);
                wide.add(row);
            } else {
                addWide(regions, wide);
                row.glyphs().forEach(glyph -> (glyph.right() <= gutter ? left : right).add(glyph));
            }
        }
        addColumns(regions, left, right);
        addWide(regions, wide);
        return regions;
    }

    private static void addWide(List<Region> regions, List<Row> rows) {
        if (!rows.isEmpty()) {
            regions.add(new Region(0, List.copyOf(rows)));
            rows.clear();
        }
    }

    private static void addColumns(List<Region> regions, List<Glyph> left, List<Glyph> right) {
        if (!left.isEmpty()) {
            regions.add(new Region(1, Row.of(left)));
        }
        if (!right.isEmpty()) {
            regions.add(new Region(2, Row.of(right)));
        }
        left.clear();
        right.clear();
    }
}
