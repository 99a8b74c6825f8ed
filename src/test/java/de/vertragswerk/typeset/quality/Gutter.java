package de.vertragswerk.typeset.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The white between the two columns of a file. */
record Gutter(double left, double right) {
    private static final int NARROWEST = 8;
    /** How much of the usual amount of text may cross it: headings over both columns. */
    private static final double CROSSING = 0.05;
    /** How much of the text's width there must be on both sides. */
    private static final double SIDE = 0.2;

    double middle() {
        return (left + right) / 2;
    }

    /** Looks for the widest stretch that hardly any character covers; counted in steps of 1 pt over all pages. */
    static Optional<Gutter> find(List<Glyph> glyphs) {
        int[] covered = cover(glyphs);
        int first = 0;
        int last = covered.length - 1;
        while (first < last && covered[first] == 0) {
            first++;
        }
        while (last > first && covered[last] == 0) {
            last--;
        }
        int side = (int) (SIDE * (last - first));
        int most =
                (int) (CROSSING * Arrays.stream(covered, first, last + 1).max().orElse(0));
        return widest(covered, first + side, last - side, most);
    }

    private static int[] cover(List<Glyph> glyphs) {
        int end = (int) glyphs.stream().mapToDouble(Glyph::right).max().orElse(0) + 2;
        int[] covered = new int[end];
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank() && glyph.x() >= 0) {
                for (int x = (int) glyph.x(); x <= (int) glyph.right(); x++) {
                    covered[x]++;
                }
            }
        }
        return covered;
    }

    private static Optional<Gutter> widest(int[] covered, int from, int to, int most) {
        Optional<Gutter> widest = Optional.empty();
        int start = from;
        for (int x = from; x <= to; x++) {
            if (covered[x] > most) {
                start = x + 1;
            } else if (x + 1 - start >= NARROWEST
                    && x + 1 - start > widest.map(Gutter::width).orElse(0.0)) {
                widest = Optional.of(new Gutter(start, x + 1));
            }
        }
        return widest;
    }

    double width() {
        return right - left;
    }
}
