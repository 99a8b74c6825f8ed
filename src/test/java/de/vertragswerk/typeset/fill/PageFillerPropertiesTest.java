package de.vertragswerk.typeset.fill;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Page.Placed;
import de.vertragswerk.typeset.layout.Region;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all strips, tried with a thousand documents for each number of columns and each grid. */
final class PageFillerPropertiesTest {
    private static final double BOTTOM = Samples.BODY.top() + Samples.BODY.height();
    private static final int DOCUMENTS = 1000;

    private final Random random = new Random(3);
    private final TooHigh troubles = new TooHigh();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void placesEveryStripOnceInOrder(int columns) {
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Strip> strips = strips(60, 0.4);
            assertThat(order(fill(i % 2 * 12, regions(strips, columns)))).containsExactlyElementsOf(strips);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void staysAboveTheBottomUnlessAStripIsTooHigh(int columns) {
        for (int i = 0; i < DOCUMENTS; i++) {
            for (List<Placed> column : columns(fill(i % 2 * 12, regions(strips(60, 0.4), columns)))) {
                if (bottom(column) > BOTTOM) {
                    assertThat(column).hasSize(1);
                    assertThat(column.get(0).strip().height()).isGreaterThan(Samples.BODY.height());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void dividesNoChainThatAColumnHolds(int columns) {
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Strip> strips = strips(60, 0.4);
            for (List<Placed> column : columns(fill(0, List.of(new Region(columns, strips))))) {
                int from = strips.indexOf(column.get(0).strip());
                if (from > 0 && strips.get(from).ending() == Ending.AVOIDED) {
                    assertThat(chainHeight(strips, from)).isGreaterThan(Samples.BODY.height());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void placesOnTheGridWhatBelongsThere(int columns) {
        for (int i = 0; i < DOCUMENTS; i++) {
            for (Page page : fill(12, regions(strips(60, 0.4), columns))) {
                for (Placed placed : page.strips()) {
                    if (placed.strip().onGrid()) {
                        assertThat((placed.y() - Samples.BODY.top()) % 12).isZero();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void keepsTheWhiteThatStripsAskFor(int columns) {
        for (int i = 0; i < DOCUMENTS; i++) {
            for (List<Placed> column : columns(fill(i % 2 * 12, regions(strips(60, 0.4), columns)))) {
                for (int k = 1; k < column.size(); k++) {
                    Strip above = column.get(k - 1).strip();
                    double white = column.get(k).y() - column.get(k - 1).y() - above.height();
                    assertThat(white)
                            .isGreaterThanOrEqualTo(white(above, column.get(k).strip()) - 1e-9);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void fillsColumnsThatGoOnAsFarAsTheyGo(int columns) {
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Page> pages = fill(0, List.of(new Region(columns, strips(60, 0))));
            List<List<Placed>> full = columns(pages.subList(0, Math.max(0, pages.size() - 2)));
            for (int k = 1; k < full.size(); k++) {
                Strip last = last(full.get(k - 1)).strip();
                Strip next = full.get(k).get(0).strip();
                assertThat(bottom(full.get(k - 1)) + white(last, next) + next.height())
                        .isGreaterThan(BOTTOM);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void balancesEqualLinesToOneLine(int columns) {
        for (int count = columns; count <= 10 * columns; count++) {
            List<Strip> strips = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                strips.add(strip(i, 0, 10, 0, Ending.ALLOWED, false));
            }
            List<Integer> sizes = columns(fill(0, List.of(new Region(columns, strips)))).stream()
                    .map(List::size)
                    .toList();
            assertThat(sizes).hasSize(columns).isSortedAccordingTo((a, b) -> b - a);
            assertThat(sizes.get(0) - sizes.get(columns - 1)).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void balancesToOneStripAtMost(int sizes) {
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Strip> strips = new ArrayList<>();
            for (int k = 0; k < 10; k++) {
                strips.add(strip(k, 0, 5 + random.nextInt(sizes * 5), 0, Ending.ALLOWED, false));
            }
            List<List<Placed>> columns = columns(fill(0, List.of(new Region(2, strips))));
            double highest = strips.stream().mapToDouble(Strip::height).max().orElseThrow();
            assertThat(columns).hasSize(2);
            assertThat(Math.abs(bottom(columns.get(0)) - bottom(columns.get(1))))
                    .isLessThanOrEqualTo(highest);
        }
    }

    private List<Page> fill(double grid, List<Region> regions) {
        return new PageFiller(Samples.style(grid), troubles).fill(regions);
    }

    private List<Strip> strips(int most, double tied) {
        List<Strip> strips = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            double height = random.nextInt(40) == 0 ? 130 : random.nextInt(20);
            Ending ending = random.nextDouble() < tied ? Ending.AVOIDED : Ending.ALLOWED;
            strips.add(strip(i, random.nextInt(15), height, random.nextInt(8), ending, random.nextBoolean()));
        }
        return strips;
    }

    /** A strip that is like no other. */
    private static Strip strip(int id, double before, double height, double after, Ending ending, boolean onGrid) {
        Mark name = new Mark.Anchor(Integer.toString(id));
        return new Strip(before, height, after, ending, onGrid, List.of(name), List.of());
    }

    /** Regions of some strips each, every other one in a single column. */
    private List<Region> regions(List<Strip> strips, int columns) {
        List<Region> regions = new ArrayList<>();
        for (int from = 0; from < strips.size(); ) {
            int to = Math.min(strips.size(), from + 1 + random.nextInt(30));
            regions.add(new Region(regions.size() % 2 == 0 ? columns : 1, strips.subList(from, to)));
            from = to;
        }
        return regions;
    }

    private static List<Strip> order(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.strips().stream())
                .map(Placed::strip)
                .toList();
    }

    /** Strips below each other. */
    private static List<List<Placed>> columns(List<Page> pages) {
        List<List<Placed>> columns = new ArrayList<>();
        for (Page page : pages) {
            columns.add(new ArrayList<>());
            for (Placed placed : page.strips()) {
                List<Placed> column = columns.get(columns.size() - 1);
                if (!column.isEmpty() && last(column).x() != placed.x()) {
                    column = new ArrayList<>();
                    columns.add(column);
                }
                column.add(placed);
            }
        }
        return columns;
    }

    private static double chainHeight(List<Strip> strips, int index) {
        int from = index;
        while (from > 0 && strips.get(from).ending() == Ending.AVOIDED) {
            from--;
        }
        double height = strips.get(from).height();
        for (int i = from + 1; i < strips.size() && strips.get(i).ending() == Ending.AVOIDED; i++) {
            height += white(strips.get(i - 1), strips.get(i)) + strips.get(i).height();
        }
        return height;
    }

    private static double white(Strip above, Strip below) {
        return Math.max(above.after(), below.before());
    }

    private static double bottom(List<Placed> column) {
        return last(column).y() + last(column).strip().height();
    }

    private static Placed last(List<Placed> column) {
        return column.get(column.size() - 1);
    }
}
