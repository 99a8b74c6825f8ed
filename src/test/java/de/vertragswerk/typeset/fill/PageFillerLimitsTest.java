package de.vertragswerk.typeset.fill;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Region;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Strips as no document has them: they are placed all the same, each once, and soon. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class PageFillerLimitsTest {
    private static final int MANY = 100_000;

    private final TooHigh troubles = new TooHigh();

    @Test
    void fillsThousandsOfPages() {
        assertThat(fill(12, new Region(2, many(Samples.onGrid(0, 0, Ending.ALLOWED)))))
                .hasSize(MANY / 16);
        assertThat(fill(0, new Region(3, many(Samples.line())))).hasSize(MANY / 30 + 1);
    }

    @Test
    void fillsAsManyRegions() {
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            regions.add(new Region(1 + i % 3, List.of(Samples.line())));
        }
        assertThat(fill(0, regions.toArray(Region[]::new))).hasSize(MANY / 10);
    }

    @Test
    void putsStripsWithoutHeightOnOnePage() {
        assertThat(fill(12, new Region(3, many(Samples.strip(0, 0, 0, Ending.ALLOWED)))))
                .hasSize(1);
        assertThat(fill(12, new Region(2, many(Samples.strip(0, 0, 0, Ending.AVOIDED)))))
                .hasSize(1);
    }

    @Test
    void placesStripsThatAreOnlySpace() {
        assertThat(fill(0, new Region(1, many(Samples.strip(10, 0, 0, Ending.ALLOWED)))))
                .hasSize(MANY / 11 + 1);
    }

    @Test
    void dividesOneLongChainAndSaysSoOnce() {
        assertThat(fill(0, new Region(2, many(Samples.tied())))).hasSize(MANY / 20);
        assertThat(troubles.texts).hasSize(1);
    }

    @Test
    void givesEachTooHighStripAColumn() {
        assertThat(fill(0, new Region(2, many(Samples.strip(0, 101, 0, Ending.AVOIDED)))))
                .hasSize(MANY / 2);
    }

    @Test
    void passesOverHeadsThatAreTooHigh() {
        Strip head = Samples.saying("Kopf", 200, Ending.ALLOWED);
        assertThat(fill(0, new Region(1, many(Samples.row(10, head))))).hasSize(MANY / 10);
        assertThat(troubles.texts).hasSize(MANY / 10).containsOnly("Kopf");
    }

    @Test
    void beginsAPageWithEachStripThatAsksForIt() {
        assertThat(fill(0, new Region(2, many(Samples.newPage())))).hasSize(MANY);
    }

    private static List<Strip> many(Strip strip) {
        return Collections.nCopies(MANY, strip);
    }

    private List<Page> fill(double grid, Region... regions) {
        List<Page> pages = new PageFiller(Samples.style(grid), troubles).fill(List.of(regions));
        long strips = List.of(regions).stream()
                .mapToLong(region -> region.strips().size())
                .sum();
        assertThat(pages.stream().mapToLong(page -> page.strips().size()).sum()).isEqualTo(strips);
        return pages;
    }
}
