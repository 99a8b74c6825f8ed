package de.vertragswerk.typeset.galley;

import static de.vertragswerk.write.Blocks.item;
import static de.vertragswerk.write.Blocks.list;
import static de.vertragswerk.write.Blocks.paragraph;
import static de.vertragswerk.write.Blocks.table;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Block.Alignment;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.style.TableStyle.Rules;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableSetterTest {
    private static final Alignment LEFT = Alignment.LEFT;
    private static final Alignment RIGHT = Alignment.RIGHT;

    private final Sheet sheet = new Sheet();

    private static Block hours() {
        return table(
                List.of(LEFT, RIGHT),
                List.of("Tag", "Zeit"),
                List.of(List.of("Freitag", "8 Uhr"), List.of("Montag", ""), List.of("Dienstag", "12 Uhr")));
    }

    private static List<Strip> strips(Galley galley) {
        return galley.regions().get(0).strips();
    }

    @Test
    void alignsColumnsOfNaturalWidth() {
        assertThat(Drawing.strips(sheet.set(hours()))).isEqualTo("""
                - 0:Tag 50.2:Zeit
                + 0:Freitag 45.2:8 Uhr
                + 0:Montag
                + 0:Dienstag 40.2:12 Uhr""");
    }

    @Test
    void tellsHeadersFromCells() {
        assertThat(Drawing.structure(sheet.set(hours()))).isEqualTo("""
                Table
                 TR
                  TH Scope=Column Tag
                  TH Scope=Column Zeit
                 TR
                  TD Freitag
                  TD 8 Uhr
                 TR
                  TD Montag
                  TD
                 TR
                  TD Dienstag
                  TD 12 Uhr""");
    }

    @Test
    void setsHeadersInBold() {
        Mark header = strips(sheet.set(hours())).get(0).marks().get(0);
        assertThat(Drawing.fontOf((Mark.Text) header)).isEqualTo("BOLD");
    }

    @Test
    void repeatsTheHeaderButDoesNotReadOrLinkItAgain() {
        Galley galley = sheet.set(list(ListStyle.ARABIC, item("a", "", hours())));
        List<Strip> strips = strips(galley);
        assertThat(Drawing.strips(galley)).startsWith("- #a 0:1.\n- 15:Tag 65.2:Zeit");
        assertThat(strips.get(1).head()).isEmpty();
        assertThat(strips.subList(2, 5))
                .allSatisfy(strip ->
                        assertThat(strip.head()).extracting(Drawing::strip).containsExactly("- 15:Tag 65.2:Zeit"));
    }

    @Test
    void hasNoHeaderWhereAllItsCellsAreEmpty() {
        Galley galley = sheet.set(table(List.of(LEFT), List.of(""), List.of(List.of("a"), List.of("b"))));
        assertThat(Drawing.structure(galley)).isEqualTo("""
                Table
                 TR
                  TD a
                 TR
                  TD b""");
        assertThat(strips(galley)).allSatisfy(strip -> assertThat(strip.head()).isEmpty());
    }

    @Test
    void setsOneStripForEachLineOfARow() {
        String cell = "eins zwei drei vier fünf sechs sieben acht";
        Galley galley = sheet.set(table(List.of(LEFT, LEFT), List.of("", ""), List.of(List.of(cell, "kurz"))));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - 0:eins zwei drei vier fünf sechs 179.9:kurz
                + 0:sieben acht""");
    }

    @Test
    void dividesARowOfMoreThanEightLines() {
        String cell = String.join(" ", Collections.nCopies(10, "x".repeat(40)));
        assertThat(Drawing.strips(sheet.set(table(List.of(LEFT), List.of(""), List.of(List.of(cell)))))
                        .replaceAll("[^+\n-]|(?<=[^\n])-", ""))
                .isEqualTo("-\n+\n-\n-\n-\n-\n-\n-\n-\n+");
    }

    @Test
    void drawsRulesAroundAllCells() {
        sheet.rules = Rules.ALL;
        sheet.padding = 4;
        Galley galley = sheet.set(table(List.of(LEFT, LEFT), List.of("", ""), List.of(List.of("aa", "bb"))));
        assertThat(Drawing.strips(galley)).isEqualTo("- 4:aa 22.1:bb");
        assertThat(Drawing.heights(galley)).isEqualTo("0<16>0");
        assertThat(Drawing.baselines(galley)).isEqualTo("10.5,10.5");
        assertThat(Drawing.rules(strips(galley).get(0)))
                .containsExactly("0 0 36.2 0", "0 16 36.2 16", "0 0 0 16", "18.1 0 18.1 16", "36.2 0 36.2 16");
    }

    @Test
    void drawsHorizontalRulesFlushWithTheText() {
        sheet.rules = Rules.HORIZONTAL;
        sheet.padding = 4;
        Galley galley = sheet.set(hours());
        assertThat(Drawing.strips(galley)).startsWith("- 0:Tag");
        assertThat(strips(galley))
                .extracting(Drawing::rules)
                .containsExactly(List.of("0 0 78.2 0", "0 16 78.2 16"), List.of(), List.of(), List.of("0 16 78.2 16"));
    }

    @Test
    void setsAWideTableSmallerAndSaysSoWhereWordsAreDivided() {
        String word = "Rindfleischetikettierung";
        sheet.set(table(List.of(LEFT, LEFT), List.of("", ""), List.of(List.of(word, word))));
        assertThat(sheet.troubles).isEmpty();
        sheet.set(table(List.of(LEFT, LEFT, LEFT), List.of("Kopf", "", ""), List.of(List.of(word, word, word))));
        assertThat(sheet.troubles).contains("too wide: Kopf");
    }

    @Test
    void setsATableOfFourHundredColumns() {
        List<String> row = Collections.nCopies(400, "Wort");
        Galley galley = sheet.set(table(Collections.nCopies(400, LEFT), row, List.of(row, row)));
        assertThat(sheet.troubles).contains("too wide:" + " Wort".repeat(400));
        assertThat(strips(galley)).isNotEmpty();
    }

    @Test
    void setsNothingForATableWithoutCells() {
        assertThat(sheet.set(table(List.of(), List.of(), List.of())).regions()).isEmpty();
        assertThat(sheet.set(table(List.of(LEFT), List.of(""), List.of())).regions())
                .isEmpty();
    }

    @Test
    void doesNotRepeatAHeaderThatLeavesNoRoomForRows() {
        String high = String.join(" ", Collections.nCopies(40, "x".repeat(40)));
        List<Strip> strips = strips(sheet.set(table(List.of(LEFT), List.of(high), List.of(List.of("a")))));
        assertThat(strips).hasSizeGreaterThan(20);
        assertThat(strips.get(strips.size() - 1).head()).isEmpty();
    }

    @Test
    void standsApartFromTextAsParagraphsDo() {
        sheet.after = 6;
        Block cell = table(List.of(LEFT), List.of(""), List.of(List.of("c")));
        assertThat(Drawing.heights(sheet.set(paragraph("a"), cell, paragraph("b"))))
                .isEqualTo("0<12>6 0<12>6 0<12>6");
    }
}
