package de.vertragswerk.typeset.galley;

import static de.vertragswerk.write.Blocks.heading;
import static de.vertragswerk.write.Blocks.lines;
import static de.vertragswerk.write.Blocks.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.layout.Bookmark;
import org.junit.jupiter.api.Test;

final class HeadingSetterTest {
    private final Sheet sheet = new Sheet();

    @Test
    void putsTheLabelBeforeACentredTitleThatFits() {
        Galley galley = sheet.set(heading(1, "kosten", "§ 3", "Kosten"));
        assertThat(Drawing.strips(galley)).isEqualTo("- #kosten 50:§~3 Kosten");
        assertThat(Drawing.structure(galley)).isEqualTo("H1 §~3 Kosten");
    }

    @Test
    void putsTheLabelAboveALongCentredTitle() {
        Galley galley = sheet.set(heading(1, "", "§ 3", "Kostenverteilungen"));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - #_1 85:§~3
                + 10:Kostenverteilungen""");
        assertThat(Drawing.structure(galley)).isEqualTo("H1 §~3 Kostenverteilungen");
    }

    @Test
    void hangsTheLabelOfATitleAtTheLeft() {
        Galley galley = sheet.set(heading(2, "", "§ 3", "Verteilung der Kosten auf die Beteiligten"));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - #_1 0:§~3 20:Verteilung der Kosten auf die
                + 20:Beteiligten""");
    }

    @Test
    void keepsAHeadingWithTheNextTwoLines() {
        assertThat(Drawing.strips(
                        sheet.set(heading(2, "", "", "Kosten"), paragraph("a"), paragraph("b"), paragraph("c"))))
                .isEqualTo("""
                - #_1 0:Kosten
                + 0:a
                + 0:b
                - 0:c""");
    }

    @Test
    void leavesOutNoLevelOfTheStructure() {
        Galley galley = sheet.set(
                heading(2, "", "", "a"),
                heading(4, "", "", "b"),
                heading(6, "", "", "c"),
                heading(4, "", "", "d"),
                heading(1, "", "", "e"));
        assertThat(Drawing.structure(galley)).isEqualTo("""
                H1 a
                H2 b
                H3 c
                H2 d
                H1 e""");
    }

    @Test
    void makesABookmarkForEachHeading() {
        Galley galley = sheet.set(
                heading(2, "kosten", "§ 3", "Kosten"), heading(2, "", "", " "), heading(3, "kosten", "", "Umlage"));
        assertThat(galley.bookmarks())
                .containsExactly(new Bookmark(1, "§ 3 Kosten", "kosten"), new Bookmark(2, "Umlage", "_2"));
        assertThat(Drawing.strips(galley)).contains("#kosten", "#_2");
    }

    @Test
    void standsOffTheGrid() {
        Galley galley = sheet.set(heading(1, "", "", "a"), lines("b"));
        assertThat(galley.regions().get(0).strips()).extracting("onGrid").containsExactly(false, true);
        assertThat(Drawing.heights(galley)).isEqualTo("0<24>0 0<12>0");
        assertThat(Drawing.baselines(galley)).isEqualTo("20.5 8.5");
    }
}
