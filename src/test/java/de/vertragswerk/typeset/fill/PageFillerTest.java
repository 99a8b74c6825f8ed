package de.vertragswerk.typeset.fill;

import static de.vertragswerk.typeset.fill.Samples.line;
import static de.vertragswerk.typeset.fill.Samples.newPage;
import static de.vertragswerk.typeset.fill.Samples.onGrid;
import static de.vertragswerk.typeset.fill.Samples.row;
import static de.vertragswerk.typeset.fill.Samples.saying;
import static de.vertragswerk.typeset.fill.Samples.strip;
import static de.vertragswerk.typeset.fill.Samples.tied;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Region;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import de.vertragswerk.typeset.style.PageStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each page is written as the places of its strips: {@code x/y} from the text area's corner, {@code *} for repeated ones. */
final class PageFillerTest {
    private final TooHigh troubles = new TooHigh();

    @Test
    void makesOneEmptyPageOfNothing() {
        assertThat(new PageFiller(Samples.style(0), troubles).fill(List.of())).containsExactly(new Page(List.of()));
        assertThat(fill(new Region(2, List.of()))).containsExactly("");
    }

    @Test
    void goesOnOnTheNextPageWhenOneIsFull() {
        assertThat(places(fill(column(lines(23))))).containsExactly(10, 10, 3);
    }

    @Test
    void countsTheLargerOfTwoSpacesAndNoneAtTheTop() {
        assertThat(fill(column(
                        strip(30, 10, 4, Ending.ALLOWED),
                        strip(6, 10, 8, Ending.ALLOWED),
                        strip(0, 10, 0, Ending.ALLOWED))))
                .containsExactly("0/0 0/16 0/34");
    }

    @Test
    void dropsTheSpaceAboveTheFirstStripOfEachColumn() {
        assertThat(fill(column(
                        strip(9, 90, 9, Ending.ALLOWED),
                        strip(9, 90, 9, Ending.ALLOWED),
                        strip(9, 90, 9, Ending.ALLOWED))))
                .containsExactly("0/0", "0/0", "0/0");
    }

    @Test
    void usesTheFirstPagesOwnArea() {
        PageStyle style = Samples.style(new Area(80, 150, 100, 30), 0, Optional.empty(), List.of());
        assertThat(fill(style, column(lines(6)))).containsExactly("30/50 30/60 30/70", "0/0 0/10 0/20");
    }

    @Test
    void keepsTiedStripsTogether() {
        List<Strip> strips = lines(8);
        strips.addAll(List.of(line(), tied(), tied(), tied()));
        assertThat(places(fill(column(strips)))).containsExactly(8, 4);
        assertThat(troubles.texts).isEmpty();
    }

    @Test
    void beginsAPageOnlyWhereSomethingStandsOnTheLast() {
        assertThat(places(fill(column(newPage(), line(), newPage(), newPage()))))
                .containsExactly(2, 1, 1);
        assertThat(places(fill(column(lines(10)), column(newPage())))).containsExactly(10, 1);
    }

    @Test
    void repeatsAHeadAndReadsItOnce() {
        Strip head = saying("Kopf", 10, Ending.ALLOWED);
        assertThat(fill(column(line(), head, row(40, head), row(30, head), row(60, head))))
                .containsExactly("0/0 0/10 0/20 0/60", "0/0* 0/10");
    }

    @Test
    void leavesAHeadAwayThatHasNoRoom() {
        Strip head = saying("Kopf", 70, Ending.ALLOWED);
        assertThat(fill(column(head, row(40, head), row(40, head), row(40, head))))
                .containsExactly("0/0", "0/0 0/40", "0/0");
        assertThat(troubles.texts).containsExactly("Kopf", "Kopf");
    }

    @Test
    void givesAStripThatIsTooHighAColumnOfItsOwn() {
        assertThat(fill(new Region(2, List.of(line(), saying("Hoch", 250, Ending.ALLOWED), line()))))
                .containsExactly("0/0 110/0", "0/0");
        assertThat(troubles.texts).containsExactly("Hoch");
    }

    @Test
    void dividesAChainThatNoColumnHolds() {
        List<Strip> strips = lines(2);
        strips.add(saying("Kette", 10, Ending.ALLOWED));
        strips.addAll(Collections.nCopies(25, tied()));
        assertThat(places(fill(column(strips)))).containsExactly(10, 10, 8);
        assertThat(troubles.texts).containsExactly("Kette");
    }

    @Test
    void beginsALongChainOnANewPageWhereLittleIsLeft() {
        List<Strip> strips = lines(8);
        strips.add(line());
        strips.addAll(Collections.nCopies(14, tied()));
        assertThat(places(fill(column(strips)))).containsExactly(8, 10, 5);
    }

    @Test
    void endsAColumnAboveATooHighStripThatIsTied() {
        List<Strip> strips = lines(8);
        strips.addAll(List.of(line(), tied(), strip(0, 120, 0, Ending.AVOIDED)));
        assertThat(places(fill(column(strips)))).containsExactly(10, 1);
    }

    @Test
    void balancesTheLastPage() {
        assertThat(fill(new Region(2, lines(5)))).containsExactly("0/0 0/10 0/20 110/0 110/10");
        assertThat(places(fill(new Region(2, lines(26))))).containsExactly(20, 6);
    }

    @Test
    void balancesThreeColumnsEvenly() {
        assertThat(fill(new Region(3, lines(4)))).containsExactly("0/0 0/10 73.33/0 146.67/0");
    }

    @Test
    void keepsTiedStripsTogetherWhenBalancing() {
        assertThat(fill(new Region(2, List.of(line(), line(), tied(), tied(), tied()))))
                .containsExactly("0/0 110/0 110/10 110/20 110/30");
    }

    @Test
    void balancesAboveAFullWidthRegion() {
        assertThat(fill(new Region(2, lines(3)), column(strip(15, 10, 5, Ending.ALLOWED)), new Region(2, lines(2))))
                .containsExactly("0/0 0/10 110/0 0/35 0/50 110/50");
    }

    @Test
    void takesTheSpaceBetweenRegionsFromTheLowestColumn() {
        Strip spaced = strip(0, 10, 30, Ending.ALLOWED);
        assertThat(fill(new Region(2, List.of(line(), line(), spaced)), column(lines(3))))
                .containsExactly("0/0 0/10 110/0 0/40 0/50 0/60");
    }

    @Test
    void fillsTheRestOfAPageWithARegionThatGoesOn() {
        assertThat(places(fill(column(lines(7)), new Region(2, lines(12))))).containsExactly(13, 6);
    }

    @Test
    void beginsARegionOnTheNextPageIfItsFirstStripsDoNotFit() {
        assertThat(places(fill(column(lines(8)), new Region(2, List.of(line(), tied(), tied(), line())))))
                .containsExactly(8, 4);
    }

    @Test
    void keepsARegionWithTheLinesAboveIt() {
        List<Strip> text = lines(9);
        text.add(tied());
        assertThat(places(fill(column(text), new Region(2, List.of(tied(), tied())))))
                .containsExactly(8, 4);
        assertThat(troubles.texts).isEmpty();
    }

    @Test
    void endsTheFirstPageBetweenTiedRegionsThatItDoesNotHold() {
        PageStyle style = Samples.style(new Area(50, 100, 210, 30), 0, Optional.empty(), List.of());
        Region wide = new Region(2, List.of(strip(0, 40, 0, Ending.AVOIDED)));
        assertThat(places(fill(style, column(line(), tied()), wide))).containsExactly(2, 1);
    }

    @Test
    void leavesASecondColumnEmptyForAChainThatTheNextPageHolds() {
        PageStyle style = Samples.style(new Area(50, 100, 210, 30), 0, Optional.empty(), List.of());
        Region region = new Region(2, List.of(line(), line(), tied(), tied(), tied(), tied()));
        assertThat(fill(style, region)).containsExactly("0/0", "0/0 0/10 0/20 0/30 0/40");
    }

    @Test
    void endsAPageBetweenTiedRegionsThatNoPageHolds() {
        assertThat(places(fill(column(lines(9)), new Region(2, List.of(strip(0, 95, 0, Ending.AVOIDED))))))
                .containsExactly(9, 1);
    }

    @Test
    void takesLinesOverForALastPageOfTwo() {
        assertThat(places(fill(column(lines(12))))).containsExactly(9, 3);
        assertThat(places(fill(column(lines(11)), column(newPage())))).containsExactly(8, 3, 1);
        assertThat(places(fill(column(lines(11)), column(lines(1))))).containsExactly(10, 2);
    }

    @Test
    void takesLinesOverForTwoAboveAFullWidthRegion() {
        assertThat(places(fill(new Region(2, lines(21)), column(line())))).containsExactly(18, 4);
    }

    @Test
    void fillsTheLeftColumnOfAPageFromWhichLinesAreTakenOver() {
        List<Strip> strips = lines(16);
        strips.addAll(List.of(line(), tied(), tied(), tied(), line()));
        assertThat(fill(new Region(2, strips)).get(0)).contains("0/90").endsWith("110/50");
    }

    @Test
    void takesNoneOverFromAColumnThatWouldBeEmptyThen() {
        Region pairs = new Region(2, List.of(line(), tied(), line(), tied(), line(), tied()));
        assertThat(places(fill(column(lines(8)), pairs))).containsExactly(12, 2);
    }

    @Test
    void takesLinesOverOnlyWhereAPageMayEnd() {
        List<Strip> strips = lines(7);
        strips.addAll(List.of(line(), tied(), tied(), line(), tied()));
        assertThat(places(fill(column(strips)))).containsExactly(7, 5);
        List<Strip> chained = lines(2);
        chained.addAll(Collections.nCopies(8, tied()));
        chained.add(line());
        assertThat(places(fill(column(chained)))).containsExactly(10, 1);
    }

    @Test
    void placesLinesOnTheGrid() {
        assertThat(fill(12, column(onGrid(0, 0, Ending.ALLOWED), onGrid(5, 0, Ending.ALLOWED))))
                .containsExactly("0/0 0/24");
    }

    @Test
    void countsTheGridFromTheBodyOnTheFirstPageToo() {
        PageStyle style = Samples.style(new Area(50, 105, 210, 40), 12, Optional.empty(), List.of());
        assertThat(fill(style, column(onGrid(0, 0, Ending.ALLOWED)))).containsExactly("0/12");
    }

    @Test
    void putsTheWhiteThatTheGridAddsAboveAHeading() {
        assertThat(fill(
                        12,
                        column(
                                onGrid(0, 0, Ending.ALLOWED),
                                strip(14, 13, 6, Ending.ALLOWED),
                                onGrid(0, 0, Ending.AVOIDED))))
                .containsExactly("0/0 0/29 0/48");
    }

    @Test
    void leavesWhiteBelowWhatIsNotTiedToTheText() {
        assertThat(fill(
                        12,
                        column(
                                onGrid(0, 0, Ending.ALLOWED),
                                strip(14, 13, 6, Ending.ALLOWED),
                                onGrid(0, 0, Ending.ALLOWED))))
                .containsExactly("0/0 0/24 0/48");
    }

    @Test
    void leavesAHeadingAtTheTopOfItsColumn() {
        assertThat(fill(12, column(strip(14, 13, 6, Ending.ALLOWED), onGrid(0, 0, Ending.AVOIDED))))
                .containsExactly("0/0 0/24");
    }

    @Test
    void putsTheLastRegionAtTheBottomOfItsPage() {
        Region imprint = new Region(1, true, List.of(line(), tied()));
        assertThat(fill(new Region(2, lines(4)), imprint)).containsExactly("0/0 0/10 110/0 110/10 0/80 0/90");
        assertThat(fill(column(lines(8)), imprint)).hasSize(1);
        assertThat(fill(column(lines(9)), imprint).get(1)).isEqualTo("0/80 0/90");
    }

    @Test
    void leavesARegionAtTheBottomOnItsGrid() {
        Region imprint = new Region(1, true, List.of(onGrid(0, 0, Ending.ALLOWED), onGrid(0, 0, Ending.AVOIDED)));
        assertThat(fill(12, column(onGrid(0, 0, Ending.ALLOWED)), imprint)).containsExactly("0/0 0/72 0/84");
    }

    private static List<Strip> lines(int count) {
        return new ArrayList<>(Collections.nCopies(count, line()));
    }

    private static Region column(Strip... strips) {
        return new Region(1, List.of(strips));
    }

    private static Region column(List<Strip> strips) {
        return new Region(1, strips);
    }

    private List<String> fill(Region... regions) {
        return fill(0, regions);
    }

    private List<String> fill(double grid, Region... regions) {
        return fill(Samples.style(grid), regions);
    }

    private List<String> fill(PageStyle style, Region... regions) {
        return new PageFiller(style, troubles)
                .fill(Arrays.asList(regions)).stream()
                        .map(PageFillerTest::describe)
                        .toList();
    }

    private static String describe(Page page) {
        List<String> places = new ArrayList<>();
        for (Page.Placed placed : page.strips()) {
            places.add(number(placed.x() - Samples.BODY.left()) + "/" + number(placed.y() - Samples.BODY.top())
                    + (placed.decoration() ? "*" : ""));
        }
        return String.join(" ", places);
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** How many strips are on each page. */
    private static List<Integer> places(List<String> pages) {
        return pages.stream().map(page -> page.split(" ").length).toList();
    }
}
