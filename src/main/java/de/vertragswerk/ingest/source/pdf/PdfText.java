package de.vertragswerk.ingest.source.pdf;

import de.vertragswerk.ingest.SourceLine.Kind;
import de.vertragswerk.ingest.source.sheet.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the lines of pages: indented as they are set, headings and rows told by how they look. */
final class PdfText {
    private static final float LARGER = 1.12f;
    private static final float APART = 1.3f;
    private static final int DEEPEST_INDENT = 60;

    private final List<PageGlyphs> pages;
    private final Sheet sheet;
    private final float size;
    private final boolean isBold;
    private final Map<Integer, Float> lefts = new HashMap<>();
    private float widths;
    private int characters;

    PdfText(List<PageGlyphs> pages, Sheet sheet) {
        this.pages = pages;
        this.sheet = sheet;
        Map<Float, Integer> sizes = new TreeMap<>();
        int bold = 0;
        int all = 0;
        for (PageGlyphs page : pages) {
            for (Glyph glyph : page.glyphs()) {
                sizes.merge(Math.round(glyph.size() * 4) / 4f, 1, Integer::sum);
                bold += glyph.bold() ? 1 : 0;
                all++;
            }
        }
        this.size = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
        this.isBold = bold > all / 2;
    }

    void write() {
        List<List<Region>> all = pages.stream().map(Region::of).toList();
        for (int i = 0; i < all.size(); i++) {
            for (Region region : all.get(i)) {
                measure(i, region);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            sheet.page(pages.get(i).number());
            int before = -1;
            for (Region region : all.get(i)) {
                if (before >= 0 && (before == 0 || region.column() == 0)) {
                    sheet.gap();
                }
                write(i, region);
                before = region.column();
            }
        }
    }

    /** Pages on the left and on the right may have different margins. */
    private static int margin(int page, Region region) {
        return region.column() * 2 + page % 2;
    }

    private void measure(int page, Region region) {
        for (Row row : region.rows()) {
            lefts.merge(margin(page, region), row.left(), Math::min);
            widths += row.right() - row.left();
            characters += row.text().length();
        }
    }

    private void write(int page, Region region) {
        float left = lefts.getOrDefault(margin(page, region), 0f);
        float leading = leading(region.rows());
        TableRows tables = new TableRows(region.rows(), pages.get(page).rules());
        Look before = Look.TEXT;
        for (int i = 0; i < region.rows().size(); i++) {
            Row row = region.rows().get(i);
            boolean isApart = i > 0 && row.y() - region.rows().get(i - 1).y() > APART * leading(row, leading);
            if (isApart && !(tables.isRow(i) && tables.isRow(i - 1))) {
                sheet.gap();
            }
            if (tables.isRow(i)) {
                tables.cells(i).ifPresent(sheet::row);
                before = Look.TEXT;
                continue;
            }
            Look look = look(row, i == 0 || isApart, before);
            Kind kind = look == Look.TEXT ? Kind.TEXT : Kind.HEADING;
            sheet.add(kind, indent(row.left() - left) + row.text(), end(row.right() - left));
            before = look;
        }
    }

    private String indent(float points) {
        int blanks = Math.round(points / (0.5f * size));
        return " ".repeat(Math.max(0, Math.min(blanks, DEEPEST_INDENT)));
    }

    /** Counted in letters of mean width, so that all lines of justified text end alike. */
    private int end(float points) {
        return Math.round(points * characters / Math.max(1, widths));
    }

    private static float leading(Row row, float usual) {
        return Math.max(usual, 1.2f * row.size());
    }

    /** The distance between lines that occurs most. */
    private static float leading(List<Row> rows) {
        Map<Integer, Integer> distances = new TreeMap<>();
        for (int i = 1; i < rows.size(); i++) {
            distances.merge(Math.round(2 * (rows.get(i).y() - rows.get(i - 1).y())), 1, Integer::sum);
        }
        return distances.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 2f)
                .orElse(12f);
    }

    /** Larger than the text; or bold in a text that is not, at the beginning of a paragraph or behind such a line. */
    private Look look(Row row, boolean begins, Look before) {
        if (row.size() >= LARGER * size) {
            return Look.LARGE;
        }
        if (isBold || !row.isBold() || row.cells().size() > 1) {
            return Look.TEXT;
        }
        if (before == Look.BOLD && !begins) {
            return Look.BOLD;
        }
        int first = row.text().codePointAt(0);
        boolean opens = begins || before == Look.LARGE;
        return opens && (Character.isUpperCase(first) || "§0123456789".indexOf(first) >= 0) ? Look.BOLD : Look.TEXT;
    }

    private enum Look {
        TEXT,
        BOLD,
        LARGE
    }
}
