package de.vertragswerk.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TotalFitTest {
    private final Ribbon ribbon = new Ribbon();
    private final Breaks breaks = new Breaks();
    private final TotalFit fit = new TotalFit();

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void findsTheBestOfAllWays(Alignment alignment) {
        Random random = new Random(1977);
        int several = 0;
        for (int i = 0; i < 400; i++) {
            shape(random, alignment);
            Terms terms = Terms.of(new Measure(70 + random.nextInt(60), random.nextInt(20) - 5, alignment, true), 5, 10)
                    .inDespair();
            int[] found = fit.fit(breaks, terms);
            assertThat(fit.isOverfull()).isFalse();
            double best = least(terms, new ArrayList<>());
            assertThat(demerits(terms, found))
                    .as(ribbon.text(0, ribbon.count()))
                    .isCloseTo(best, within(best * 1e-9));
            several += found.length > 2 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(100);
    }

    private void shape(Random random, Alignment alignment) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 8; word++) {
            text.append(" ").append("an da be lo mi".split(" ", -1)[random.nextInt(5)].repeat(1 + random.nextInt(3)));
        }
        ribbon.clear();
        new Shaper(FixedFace.family()).append((Piece.Text) Paragraphs.text(text.toString()), 10, ribbon);
        new Division(Paragraphs.SYLLABLES).atSyllables(ribbon);
        breaks.collect(ribbon, alignment == Alignment.JUSTIFIED);
    }

    /** The demerits of the best way that goes on from breaks already chosen. */
    private double least(Terms terms, List<Integer> chosen) {
        int from = chosen.isEmpty() ? 0 : chosen.get(chosen.size() - 1);
        if (from == breaks.last()) {
            return demerits(terms, chosen.stream().mapToInt(Integer::intValue).toArray());
        }
        double least = Double.POSITIVE_INFINITY;
        for (int to = from + 1; to <= breaks.last() && Weight.ratio(breaks, terms, from, to) >= -1; to++) {
            chosen.add(to);
            least = Math.min(least, least(terms, chosen));
            chosen.remove(chosen.size() - 1);
        }
        return least;
    }

    private double demerits(Terms terms, int[] ends) {
        double demerits = ends.length > 1 ? Weight.lastLine(breaks, terms, ends[ends.length - 2]) : 0;
        int from = 0;
        int ladder = 0;
        int fitness = Weight.NORMAL;
        for (int to : ends) {
            double ratio = Weight.ratio(breaks, terms, from, to);
            int next = terms.justified() ? Weight.fitness(ratio) : Weight.NORMAL;
            ladder = breaks.isHyphen(to) ? Math.min(3, ladder + 1) : 0;
            demerits += Weight.line(breaks, to, ratio) + Weight.hyphens(ladder);
            demerits += Math.abs(next - fitness) > 1 ? Weight.MISMATCH : 0;
            fitness = next;
            from = to;
        }
        return demerits;
    }
}
