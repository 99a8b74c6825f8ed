package de.vertragswerk.typeset.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The gaps between words of justified lines, measured by the normal one.
 *
 * @param normal the gap in last lines, where nothing is stretched, in em
 * @param wide gaps over 1.5 of it, as a part of all
 * @param veryWide gaps over 2 of it, as a part of all
 * @param tight gaps under 0.8 of it, as a part of all
 * @param widest the mean gap of the widest line
 * @param faults loose lines and rivers
 */
record Spacing(double normal, double wide, double veryWide, double tight, double widest, List<Fault> faults) {
    /** The space of most serif faces, where a file has no last lines. */
    private static final double SPACE = 0.25;

    private static final double LOOSE = 2;

    static Spacing of(Text text) {
        double normal = normal(text);
        List<Double> gaps = new ArrayList<>();
        List<Fault> faults = new ArrayList<>(Rivers.find(text, normal));
        double widest = 0;
        for (Paragraph paragraph : text.paragraphs()) {
            for (TextLine line : stretched(paragraph, text.measures())) {
                List<Double> mine = line.gaps().stream()
                        .map(gap -> gap.width() / line.size() / normal)
                        .toList();
                double mean =
                        mine.stream().mapToDouble(Double::doubleValue).average().orElse(0);
                gaps.addAll(mine);
                widest = Math.max(widest, mean);
                if (mean > LOOSE) {
                    String words = String.format(Locale.ROOT, "%.1f: %s", mean, line.text());
                    faults.add(new Fault(Fault.Kind.LOOSE_LINE, line.page() + 1, words));
                }
            }
        }
        double wide = share(gaps, 1.5, Double.MAX_VALUE);
        double veryWide = share(gaps, LOOSE, Double.MAX_VALUE);
        return new Spacing(normal, wide, veryWide, share(gaps, 0, 0.8), widest, faults);
    }

    /** The lines that end at the edge within a paragraph. */
    static List<TextLine> stretched(Paragraph paragraph, Measures measures) {
        List<TextLine> lines = paragraph.lines();
        return lines.subList(0, lines.size() - 1).stream()
                .filter(measures::isFull)
                .toList();
    }

    private static double normal(Text text) {
        List<Double> gaps = text.paragraphs().stream()
                .filter(paragraph -> paragraph.lines().size() > 1 && !paragraph.isTabular())
                .map(Paragraph::last)
                .filter(line -> !text.measures().isFull(line))
                .flatMap(line -> line.gaps().stream().map(gap -> gap.width() / line.size()))
                .sorted()
                .toList();
        return gaps.isEmpty() ? SPACE : gaps.get(gaps.size() / 2);
    }

    private static double share(List<Double> gaps, double over, double under) {
        long count = gaps.stream().filter(gap -> gap > over && gap < under).count();
        return gaps.isEmpty() ? 0 : (double) count / gaps.size();
    }
}
