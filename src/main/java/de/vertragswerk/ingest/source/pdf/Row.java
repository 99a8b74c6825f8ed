package de.vertragswerk.ingest.source.pdf;

import de.vertragswerk.ingest.source.sheet.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs on one base line, from left to right. */
final class Row {
    /** So wide, in sizes of the type, is no space between words. */
    private static final float GAP = 2.2f;

    private static final Comparator<Glyph> DOWNWARD =
            Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x);
    private static final Comparator<Glyph> RIGHTWARD =
            Comparator.comparingDouble(Glyph::x).thenComparingDouble(Glyph::y);

    private final List<Glyph> glyphs = new ArrayList<>();
    private float y;
    private float size;

    /** The rows of some glyphs, downwards; raised figures stand on the line of what they belong to. */
    static List<Row> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(DOWNWARD);
        List<Row> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last == null || !last.takes(glyph)) {
                last = new Row();
                rows.add(last);
            }
            last.add(glyph);
        }
        rows.removeIf(row -> row.glyphs.stream().allMatch(Glyph::isBlank));
        rows.forEach(Row::order);
        return rows;
    }

    private boolean takes(Glyph glyph) {
        return glyph.y() - y <= 0.45 * Math.max(size, glyph.size());
    }

    /** The larger glyphs decide where the line stands. */
    private void add(Glyph glyph) {
        if (glyphs.isEmpty() || (!glyph.isBlank() && glyph.size() > size * 1.05)) {
            y = glyph.y();
            size = glyph.size();
        }
        glyphs.add(glyph);
    }

    /** Orders glyphs, without those that are drawn twice to look bold. */
    private void order() {
        glyphs.sort(RIGHTWARD);
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            boolean isTwin = once.size() > 0 && isTwin(once.get(once.size() - 1), glyph);
            if (!isTwin) {
                once.add(glyph);
            }
        }
        glyphs.clear();
        glyphs.addAll(once);
    }

    private static boolean isTwin(Glyph one, Glyph other) {
        return one.text().equals(other.text())
                && !other.isBlank()
                && other.x() - one.x() < 0.2 * one.width()
                && Math.abs(one.y() - other.y()) < 1;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    float y() {
        return y;
    }

    float size() {
        return size;
    }

    float left() {
        return (float) glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .mapToDouble(Glyph::x)
                .min()
                .orElse(0);
    }

    float right() {
        return (float) glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .mapToDouble(Glyph::right)
                .max()
                .orElse(0);
    }

    boolean isBold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.isBlank());
    }

    /** The text, with a blank where there is one or room for one, and as many as fit into a gap that divides cells. */
    String text() {
        StringBuilder text = new StringBuilder();
        float end = Float.NaN;
        boolean afterBlank = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                afterBlank = true;
                continue;
            }
            if (!text.isEmpty()) {
                text.append(between(glyph.x() - end, glyph.size(), afterBlank, text));
            }
            text.append(glyph.text());
            end = Float.isNaN(end) ? glyph.right() : Math.max(end, glyph.right());
            afterBlank = false;
        }
        return text.toString();
    }

    private static String between(float gap, float size, boolean hasBlank, CharSequence before) {
        if (gap > GAP * size && !isLabel(before)) {
            return " ".repeat(Math.min(80, Math.max(3, Math.round(gap / (0.5f * size)))));
        }
        return hasBlank || gap > 0.17 * size ? " " : "";
    }

    private static boolean isLabel(CharSequence text) {
        return text.length() < 10 && !Labels.at(text + " ").isEmpty();
    }

    /** The pieces between wide gaps. */
    List<Row> cells() {
        List<Row> cells = new ArrayList<>();
        float end = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            if (cells.isEmpty() || glyph.x() - end > 1.2f * glyph.size()) {
                cells.add(new Row());
            }
            cells.get(cells.size() - 1).add(glyph);
            end = Math.max(end, glyph.right());
        }
        return cells;
    }
}
