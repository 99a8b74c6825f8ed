package de.vertragswerk.typeset.quality;

import static de.vertragswerk.typeset.quality.Fault.Kind.DIVIDED_CITATION;
import static de.vertragswerk.typeset.quality.Fault.Kind.HYPHEN_STACK;
import static de.vertragswerk.typeset.quality.Fault.Kind.LOOSE_LINE;
import static de.vertragswerk.typeset.quality.Fault.Kind.ORPHAN;
import static de.vertragswerk.typeset.quality.Fault.Kind.OVERFULL;
import static de.vertragswerk.typeset.quality.Fault.Kind.RIVER;
import static de.vertragswerk.typeset.quality.Fault.Kind.SHORT_LAST_LINE;
import static de.vertragswerk.typeset.quality.Fault.Kind.STRANDED_HEADING;
import static de.vertragswerk.typeset.quality.Fault.Kind.WIDOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class QualityTest {
    private static final String LAST = "Wohl der Leute.";

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        Quality quality = new Sample()
                .heading("§ 1 Gegenstand")
                .full(3)
                .ends(LAST)
                .space(6)
                .full(2)
                .page()
                .full(2)
                .ends(LAST)
                .measure();
        assertThat(quality.faults()).isEmpty();
        assertThat(quality.pages()).isEqualTo(2);
        assertThat(quality.columns()).isEqualTo(1);
        assertThat(quality.lines()).isEqualTo(10);
        assertThat(quality.paragraphs()).isEqualTo(3);
    }

    @Test
    void findsAWidow() throws IOException {
        Quality quality =
                new Sample().full(4).page().ends(LAST).space(6).full(3).measure();
        assertThat(quality.faults()).containsExactly(new Fault(WIDOW, 2, LAST));
    }

    @Test
    void findsAWidowInTheNextColumn() throws IOException {
        Quality quality = twoColumns(0).measure();
        assertThat(quality.columns()).isEqualTo(2);
        assertThat(quality.faults()).containsExactly(new Fault(WIDOW, 1, LAST));
    }

    @Test
    void findsAnOrphan() throws IOException {
        Quality quality =
                new Sample().full(3).ends(LAST).space(6).full(1).page().full(3).measure();
        assertThat(quality.faults()).containsExactly(new Fault(ORPHAN, 1, Sample.FULL));
    }

    @Test
    void findsAStrandedHeading() throws IOException {
        Quality quality = new Sample()
                .full(3)
                .ends(LAST)
                .space(6)
                .heading("§ 2 Pflichten")
                .page()
                .full(3)
                .measure();
        assertThat(quality.faults()).containsExactly(new Fault(STRANDED_HEADING, 1, "§ 2 Pflichten"));
    }

    @Test
    void countsHyphensInARow() throws IOException {
        Quality quality = new Sample()
                .full(2)
                .justified("Der Kreis wird nach dieser Regelung für die Stadt tätig ver-")
                .justified("einbart und bleibt nach dieser Regelung für die Stadt be-")
                .justified("rechtigt und bleibt nach dieser Regelung für die Stadt be-")
                .ends("rechtigt zum Wohl der Leute.")
                .measure();
        assertThat(quality.count(HYPHEN_STACK)).isEqualTo(1);
        assertThat(quality.ends().inARow()).isEqualTo(3);
        assertThat(quality.ends().hyphenated()).isEqualTo(3 / 5.0);
    }

    @Test
    void passesTwoHyphensInARow() throws IOException {
        Quality quality = new Sample()
                .full(2)
                .justified("Der Kreis wird nach dieser Regelung für die Stadt tätig ver-")
                .justified("einbart und bleibt nach dieser Regelung für die Stadt be-")
                .full(1)
                .ends(LAST)
                .measure();
        assertThat(quality.faults()).isEmpty();
        assertThat(quality.ends().inARow()).isEqualTo(2);
    }

    @Test
    void measuresGapsByTheNormalOne() throws IOException {
        Quality quality = new Sample()
                .full(3)
                .justified("Der Kreis wird nach seiner Regelung für die Stadt")
                .ends("Wohl der Leute in der Stadt.")
                .measure();
        Spacing spacing = quality.spacing();
        assertThat(spacing.normal()).isCloseTo(0.25, within(0.001));
        assertThat(spacing.wide()).isCloseTo(8.0 / 38, within(1e-9));
        assertThat(spacing.veryWide()).isEqualTo(spacing.wide());
        assertThat(spacing.tight()).isZero();
        assertThat(spacing.widest()).isBetween(2.5, 3.5);
        assertThat(quality.count(LOOSE_LINE)).isEqualTo(1);
    }

    @Test
    void leavesOutTheGapBehindALabel() throws IOException {
        Quality quality = new Sample()
                .full(3)
                .ends(LAST)
                .space(6)
                .justified("(1)          wird nach dieser Regelung für die Stadt tätig und")
                .full(1)
                .ends(LAST)
                .measure();
        assertThat(quality.spacing().wide()).isZero();
    }

    @Test
    void findsShortLastLines() throws IOException {
        Quality quality = new Sample()
                .full(2)
                .ends("gilt.")
                .space(6)
                .full(2)
                .justified("Der Kreis wird nach dieser Regelung für die Stadt tätig ver-")
                .ends("einbarungsgemäß.")
                .measure();
        assertThat(quality.faults())
                .containsExactly(
                        new Fault(SHORT_LAST_LINE, 1, "gilt."), new Fault(SHORT_LAST_LINE, 1, "einbarungsgemäß."));
    }

    @Test
    void findsADividedCitation() throws IOException {
        String cut = "Der Kreis wird nach dieser Regelung für die Stadt tätig, §";
        Quality quality =
                new Sample().full(2).justified(cut).ends("23 des Gesetzes.").measure();
        assertThat(quality.faults()).containsExactly(new Fault(DIVIDED_CITATION, 1, cut));
    }

    @Test
    void findsALineOverTheEdge() throws IOException {
        Quality quality =
                new Sample().full(3).ends(Sample.FULL + " mehr").ends(LAST).measure();
        assertThat(quality.count(OVERFULL)).isEqualTo(1);
    }

    @Test
    void findsARiver() throws IOException {
        String wide = "Der Kreis wird nach dieser Regelung für die Stadt";
        Quality quality = new Sample()
                .full(4)
                .justified(wide)
                .justified(wide)
                .justified(wide)
                .ends(LAST)
                .measure();
        assertThat(quality.faults(RIVER)).containsExactly(new Fault(RIVER, 1, wide));
    }

    @Test
    void tellsWhetherFacingColumnsShareBaselines() throws IOException {
        assertThat(twoColumns(0).measure().baselines().facing()).isEqualTo(1);
        assertThat(twoColumns(4).measure().baselines().facing()).isZero();
    }

    @Test
    void measuresTheGridOfHalfLinesByMostLines() throws IOException {
        Quality quality = new Sample()
                .full(3)
                .ends(LAST)
                .space(Sample.LEADING / 2)
                .full(1)
                .ends(LAST)
                .space(4)
                .full(1)
                .ends(LAST)
                .measure();
        assertThat(quality.baselines().onGrid()).isEqualTo(6 / 8.0);
    }

    @Test
    void measuresHowRaggedBottomsAre() throws IOException {
        Quality quality =
                new Sample().full(8).page().full(4).ends(LAST).page().full(4).measure();
        assertThat(quality.baselines().raggedest()).isCloseTo(3, within(0.01));
        assertThat(quality.baselines().ragged()).isCloseTo(1.5, within(0.01));
    }

    @Test
    void followsTheStructure() throws IOException {
        Quality quality = new Sample()
                .tag("P")
                .full(3)
                .page()
                .tag("P")
                .ends(LAST)
                .tag("H2")
                .ends("§ 2 Pflichten")
                .page()
                .tag("P")
                .full(3)
                .measure();
        assertThat(quality.faults()).containsExactly(new Fault(STRANDED_HEADING, 2, "§ 2 Pflichten"));
        assertThat(quality.paragraphs()).isEqualTo(4);
    }

    @Test
    void looksAtLinesWhereTheStructureTellsNoParagraphsApart() throws IOException {
        Quality quality = new Sample()
                .tag("Div")
                .full(4)
                .page()
                .ends(LAST)
                .space(6)
                .full(3)
                .measure();
        assertThat(quality.faults()).containsExactly(new Fault(WIDOW, 2, LAST));
    }

    @Test
    void passesOverDecoration() throws IOException {
        Quality quality =
                new Sample().tag("Artifact").ends("Entwurf").tag("P").full(3).measure();
        assertThat(quality.lines()).isEqualTo(3);
    }

    @Test
    void passesOverHeadsAndFeetWithoutStructure() throws IOException {
        Quality quality = new Sample()
                .ends("Seite 1 von 2")
                .space(30)
                .full(4)
                .page()
                .ends("Seite 2 von 2")
                .space(30)
                .full(2)
                .ends(LAST)
                .measure();
        assertThat(quality.lines()).isEqualTo(7);
        assertThat(quality.faults()).isEmpty();
    }

    @Test
    void writesARowForATable() throws IOException {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            String row = twoColumns(0).measure().row("sample.pdf");
            assertThat(row).startsWith("| sample.pdf | 1 | 23 | 1 | 0 | 0 | 0.0 |");
            assertThat(row.split("\\|"))
                    .hasSameSizeAs(
                            Quality.HEADER.lines().findFirst().orElseThrow().split("\\|"));
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** A left column, and a right one that begins with the last line of the left one's paragraph. */
    private static Sample twoColumns(float lower) {
        return new Sample().full(12).at(1, lower).ends(LAST).full(9).ends(LAST);
    }
}
