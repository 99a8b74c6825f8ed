package de.vertragswerk.typeset.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the characters of one page into lines. */
final class LineReader {
    /** The narrowest gap between words, in em. */
    private static final double GAP = 0.1;
    /** How far apart baselines of one line may be, in em: raised figures. */
    private static final double RAISED = 0.35;

    private final Optional<Gutter> gutter;

    LineReader(Optional<Gutter> gutter) {
        this.gutter = gutter;
    }

    /** The lines of a page from top to bottom, those of one height from left to right. */
    List<TextLine> lines(List<Glyph> page) {
        List<TextLine> lines = new ArrayList<>();
        for (List<Glyph> row : rows(page)) {
            row.sort(Comparator.comparingDouble(Glyph::x));
            int cut = gutter.map(white -> cut(row, white)).orElse(-1);
            if (cut < 0) {
                lines.add(line(row, gutter.isPresent() ? -1 : 0));
            } else {
                addHalf(lines, row.subList(0, cut), 0);
                addHalf(lines, row.subList(cut, row.size()), 1);
            }
        }
        return lines;
    }

    private static void addHalf(List<TextLine> lines, List<Glyph> half, int side) {
        rows(half).forEach(row -> {
            row.sort(Comparator.comparingDouble(Glyph::x));
            lines.add(line(row, side));
        });
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(
                glyphs.stream().filter(glyph -> !glyph.isBlank()).toList());
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> rows = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : sorted) {
            if (glyph.y() > last + RAISED * glyph.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(glyph);
            last = glyph.y();
        }
        return rows;
    }

    /** The first character right of the gutter; -1 where the row goes over it. */
    private static int cut(List<Glyph> row, Gutter gutter) {
        int cut = 0;
        while (cut < row.size() && row.get(cut).x() + row.get(cut).width() / 2 < gutter.middle()) {
            cut++;
        }
        boolean over = cut > 0
                && cut < row.size()
                && row.get(cut).x() - row.get(cut - 1).right() < gutter.width() / 2;
        return over ? -1 : cut;
    }

    private static TextLine line(List<Glyph> row, int side) {
        List<Word> words = new ArrayList<>();
        Map<Double, Integer> sizes = new HashMap<>();
        Map<Double, Integer> baselines = new HashMap<>();
        int start = 0;
        for (int i = 1; i <= row.size(); i++) {
            Glyph before = row.get(i - 1);
            sizes.merge(before.size(), 1, Integer::sum);
            baselines.merge(before.y(), 1, Integer::sum);
            if (i == row.size() || row.get(i).x() - before.right() > GAP * before.size()) {
                words.add(word(row.subList(start, i)));
                start = i;
            }
        }
        Glyph last = row.get(row.size() - 1);
        boolean bold = row.stream().allMatch(Glyph::bold);
        return new TextLine(last.page(), side, most(baselines), most(sizes), words, bold, last.block());
    }

    private static Word word(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return new Word(glyphs.get(0).x(), glyphs.get(glyphs.size() - 1).right(), text.toString());
    }

    private static double most(Map<Double, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
