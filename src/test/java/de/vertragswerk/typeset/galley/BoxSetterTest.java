package de.vertragswerk.typeset.galley;

import static de.vertragswerk.write.Blocks.container;
import static de.vertragswerk.write.Blocks.heading;
import static de.vertragswerk.write.Blocks.lines;
import static de.vertragswerk.write.Blocks.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Region;
import de.vertragswerk.typeset.style.BoxStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BoxSetterTest {
    static final BoxStyle PLATE = new BoxStyle(
            Optional.empty(), 0, 0, 1, 0, true, false, true, false, Optional.empty(), 0, false, BoxStyle.Rules.NONE);

    private static final BoxStyle SIGNATURE = new BoxStyle(
            Optional.empty(), 0, 0, 1, 0, false, true, false, false, Optional.empty(), 30, true, BoxStyle.Rules.NONE);

    private final Sheet sheet = new Sheet();

    private static BoxStyle grid(boolean together) {
        return new BoxStyle(
                Optional.empty(),
                0,
                0,
                2,
                20,
                false,
                together,
                false,
                false,
                Optional.empty(),
                0,
                false,
                BoxStyle.Rules.NONE);
    }

    private static BoxStyle fixed(Area area) {
        return new BoxStyle(
                Optional.empty(),
                0,
                0,
                1,
                0,
                false,
                false,
                false,
                false,
                Optional.of(area),
                0,
                false,
                BoxStyle.Rules.NONE);
    }

    private static Block signature(String... lines) {
        return new Block.Container(
                ContainerKind.SIGNATURE,
                new Id("unterschrift-" + lines[0].toLowerCase(java.util.Locale.ROOT)),
                List.of(lines(lines), lines("__________", "Amt")));
    }

    @Test
    void groupsInTheStructureByKind() {
        Galley galley = sheet.set(
                container(ContainerKind.PARTIES, container(ContainerKind.PARTY, paragraph("a"))),
                container(ContainerKind.REMARK, paragraph("b")),
                container(ContainerKind.REMARK, paragraph("c")));
        assertThat(Drawing.structure(galley)).isEqualTo("""
                Sect
                 Div
                  P a
                Note
                 P b
                Note
                 P c""");
    }

    @Test
    void setsTextInItsStyle() {
        sheet.boxes.put(
                ContainerKind.FORMULA,
                new BoxStyle(
                        Optional.of(Sheet.text(10, 14, Alignment.CENTER)),
                        0,
                        0,
                        1,
                        0,
                        false,
                        false,
                        false,
                        false,
                        Optional.empty(),
                        0,
                        false,
                        BoxStyle.Rules.NONE));
        Galley galley = sheet.set(container(ContainerKind.FORMULA, paragraph("ab")), paragraph("c"));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - 95:ab
                - 0:c""");
        assertThat(Drawing.heights(galley)).isEqualTo("0<14>0 0<12>0");
    }

    @Test
    void beginsAPageButNotBeforeTheFirstStrip() {
        sheet.boxes.put(
                ContainerKind.ANNEX,
                new BoxStyle(
                        Optional.empty(),
                        0,
                        0,
                        1,
                        0,
                        true,
                        false,
                        false,
                        false,
                        Optional.empty(),
                        0,
                        false,
                        BoxStyle.Rules.NONE));
        Block annex = container(ContainerKind.ANNEX, heading(2, "", "", "Anlage"), paragraph("a"));
        assertThat(Drawing.strips(sheet.set(annex, annex))).isEqualTo("""
                - #_1 0:Anlage
                + 0:a
                = #_2 0:Anlage
                + 0:a""");
    }

    @Test
    void framesARemark() {
        sheet.padding = 4;
        Galley galley = sheet.set(container(ContainerKind.REMARK, lines("a", "b")));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - 4:a
                + 4:b""");
        assertThat(Drawing.heights(galley)).isEqualTo("0<16>0 0<16>0");
        assertThat(Drawing.baselines(galley)).isEqualTo("12.5 8.5");
        assertThat(Drawing.rules(galley.regions().get(0).strips().get(1)))
                .containsExactly("0 0 0 16", "200 0 200 16", "0 16 200 16");
    }

    @Test
    void standsApartFromTextInAFrame() {
        sheet.after = 6;
        assertThat(Drawing.heights(sheet.set(
                        heading(2, "", "", "a"), container(ContainerKind.REMARK, paragraph("b"), paragraph("c")))))
                .isEqualTo("0<12>0 6<12>0 0<18>6");
    }

    @Test
    void leavesRoomToWriteOnALine() {
        sheet.boxes.put(ContainerKind.SIGNATURE, SIGNATURE);
        Galley galley = sheet.set(lines("x", "y", "z"), signature("Ahaus", "den ______"));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - 0:x
                + 0:y
                + 0:z
                + #unterschrift-ahaus 0:Ahaus
                + 0:den <30>
                + [unterschrift-ahaus 50x38.5] 0:<50>
                + 0:Amt""");
        assertThat(Drawing.heights(galley)).endsWith("0<12>0 0<42>0 0<12>0");
        assertThat(Drawing.structure(galley)).endsWith("""
                Div
                 P Ahaus den <30>
                 P <50>Amt""");
        Mark.Field field =
                (Mark.Field) galley.regions().get(0).strips().get(5).marks().get(0);
        assertThat(field.description()).isEqualTo("Unterschrift: Ahaus den ______");
        assertThat(field.element().tag()).isEqualTo("Form");
        assertThat(field.element().parent().map(Element::tag)).contains("P");
    }

    @Test
    void makesAFieldOfWhatIsAskedFor() {
        Galley galley = sheet.set(container(ContainerKind.FIELD, lines("Tag der Sitzung", "______")));
        List<Mark.Field> fields = galley.regions().get(0).strips().stream()
                .flatMap(strip -> strip.marks().stream())
                .filter(Mark.Field.class::isInstance)
                .map(Mark.Field.class::cast)
                .toList();
        assertThat(fields).singleElement().satisfies(field -> {
            assertThat(field.use()).isEqualTo(Mark.Use.TEXT);
            assertThat(field.name()).isEqualTo("feld");
            assertThat(field.description()).isEqualTo("Tag der Sitzung");
        });
    }

    @Test
    void keepsSignaturesWithTheTwoLinesBeforeThemButNotWithOneAnother() {
        sheet.boxes.put(ContainerKind.SIGNATURE, SIGNATURE);
        Galley galley =
                sheet.set(paragraph("a"), paragraph("b"), paragraph("c"), signature("Ahaus"), signature("Velen"));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - 0:a
                - 0:b
                + 0:c
                + #unterschrift-ahaus 0:Ahaus
                + [unterschrift-ahaus 50x38.5] 0:<50>
                + 0:Amt
                - #unterschrift-velen 0:Velen
                + [unterschrift-velen 50x38.5] 0:<50>
                + 0:Amt""");
    }

    @Test
    void givesEachFieldANameOfItsOwn() {
        sheet.boxes.put(ContainerKind.SIGNATURE, SIGNATURE);
        Block nameless = container(ContainerKind.SIGNATURE, paragraph("______"));
        assertThat(Drawing.strips(sheet.set(nameless, nameless)))
                .contains("[unterschrift 30x38.5]", "[unterschrift-2 30x38.5]");
    }

    @Test
    void setsSignaturesSideBySideWithTheirLinesAtOneHeight() {
        sheet.boxes.put(ContainerKind.SIGNATURE, SIGNATURE);
        sheet.boxes.put(ContainerKind.SIGNATURES, grid(true));
        Galley galley = sheet.set(
                paragraph("a"),
                paragraph("b"),
                container(
                        ContainerKind.SIGNATURES,
                        signature("Ahaus"),
                        signature("Velen", "und mehr"),
                        signature("Unna")));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - 0:a
                + 0:b
                + #unterschrift-ahaus 0:Ahaus [unterschrift-ahaus 50x38.5] 0:<50> 0:Amt\
                 #unterschrift-velen 110:Velen 110:und mehr [unterschrift-velen 50x38.5] 110:<50> 110:Amt
                + #unterschrift-unna 0:Unna [unterschrift-unna 50x38.5] 0:<50> 0:Amt""");
        assertThat(Drawing.heights(galley)).isEqualTo("0<12>0 0<12>0 0<78>0 20<66>0");
        assertThat(Drawing.baselines(galley)).isEqualTo("8.5 8.5 8.5,62.5,74.5,8.5,20.5,62.5,74.5 8.5,50.5,62.5");
    }

    @Test
    void keepsRowsTogetherThatFitOnAPage() {
        sheet.boxes.put(ContainerKind.SIGNATURES, grid(true));
        Block cell = container(ContainerKind.SIGNATURE, paragraph("c"));
        Block signatures = container(ContainerKind.SIGNATURES, paragraph("Für alle:"), cell, cell, cell, cell);
        assertThat(Drawing.strips(sheet.set(signatures))).isEqualTo("""
                - 0:Für alle:
                + 0:c 110:c
                + 0:c 110:c""");
    }

    @Test
    void keepsTheFirstRowWithWordsBeforeItAndTheLastTwoTogether() {
        sheet.boxes.put(ContainerKind.SIGNATURES, grid(true));
        Block[] blocks = new Block[61];
        Arrays.fill(blocks, container(ContainerKind.SIGNATURE, paragraph("c")));
        blocks[0] = paragraph("Für alle:");
        String middle = "- 0:c 110:c\n".repeat(28);
        assertThat(Drawing.strips(sheet.set(container(ContainerKind.SIGNATURES, blocks))))
                .isEqualTo("- 0:Für alle:\n+ 0:c 110:c\n" + middle + "+ 0:c 110:c");
    }

    @Test
    void keepsARowOfSignaturesWithTheTwoLinesBeforeIt() {
        sheet.boxes.put(ContainerKind.SIGNATURE, SIGNATURE);
        sheet.boxes.put(ContainerKind.SIGNATURES, grid(false));
        Block cell = container(ContainerKind.SIGNATURE, paragraph("c"));
        Block signatures = container(ContainerKind.SIGNATURES, cell, cell, cell, cell, cell);
        assertThat(Drawing.strips(sheet.set(paragraph("a"), paragraph("b"), signatures)))
                .isEqualTo("""
                - 0:a
                + 0:b
                + 0:c 110:c
                - 0:c 110:c
                + 0:c""");
    }

    @Test
    void setsSixtyPartiesInThirtyRows() {
        sheet.boxes.put(ContainerKind.SIGNATURES, grid(true));
        Block[] parties = Stream.generate(() -> container(ContainerKind.SIGNATURE, paragraph("c")))
                .limit(60)
                .toArray(Block[]::new);
        Galley galley = sheet.set(container(ContainerKind.SIGNATURES, parties));
        assertThat(galley.regions().get(0).strips()).hasSize(30);
    }

    @Test
    void setsWideContainersBetweenColumns() {
        sheet.columns = 2;
        sheet.gap = 20;
        sheet.boxes.put(
                ContainerKind.WIDE,
                new BoxStyle(
                        Optional.empty(),
                        0,
                        0,
                        1,
                        0,
                        false,
                        false,
                        true,
                        false,
                        Optional.empty(),
                        0,
                        false,
                        BoxStyle.Rules.NONE));
        Block line = paragraph("Eine Zeile, die länger ist als eine Spalte breit");
        Galley galley = sheet.set(
                container(ContainerKind.WIDE, line), line, container(ContainerKind.WIDE, line, paragraph("b")));
        assertThat(galley.regions()).extracting(Region::columns).containsExactly(1, 2, 1);
        assertThat(galley.regions())
                .extracting(region -> region.strips().size())
                .containsExactly(1, 2, 2);
    }

    @Test
    void setsAPlateAcrossColumns() {
        sheet.columns = 2;
        sheet.gap = 20;
        sheet.boxes.put(ContainerKind.PLATE, PLATE);
        Galley galley = sheet.set(
                heading(2, "", "", "a"), container(ContainerKind.PLATE, new Block.Image("small", "")), paragraph("b"));
        assertThat(galley.regions()).extracting(Region::columns).containsExactly(2, 1, 2);
        assertThat(sheet.set(
                                container(ContainerKind.PLATE, new Block.Image("small", "")),
                                container(ContainerKind.CITATION, paragraph("S.")),
                                paragraph("b"))
                        .regions())
                .extracting(Region::columns)
                .containsExactly(1, 1, 2);
        assertThat(Drawing.strips(galley)).isEqualTo("- #_1 0:a\n+ picture 0 420x210\n= 0:b");
    }

    @Test
    void keepsWhatStandsAtTheBottomTogether() {
        sheet.boxes.put(
                ContainerKind.IMPRINT,
                new BoxStyle(
                        Optional.empty(),
                        20,
                        0,
                        1,
                        0,
                        false,
                        false,
                        false,
                        true,
                        Optional.empty(),
                        0,
                        false,
                        BoxStyle.Rules.NONE));
        Galley galley = sheet.set(
                paragraph("a"), container(ContainerKind.IMPRINT, paragraph("b"), paragraph("c"), paragraph("d")));
        assertThat(galley.regions()).extracting(Region::atBottom).containsExactly(false, true);
        assertThat(Drawing.strips(galley)).isEqualTo("- 0:a\n- 0:b\n+ 0:c\n+ 0:d");
    }

    @Test
    void putsAContainerWithAnAreaOnTheFirstPage() {
        sheet.boxes.put(ContainerKind.ADDRESS, fixed(new Area(50, 100, 60, 30)));
        Block address = container(ContainerKind.ADDRESS, lines("Stadt", "Ahaus"));
        Galley galley = sheet.set(address, paragraph("a"), address);
        assertThat(galley.firstPage()).extracting("x").containsExactly(50.0, 50.0);
        assertThat(galley.firstPage()).extracting("y").containsExactly(100.0, 112.0);
        assertThat(Drawing.structure(galley)).startsWith("Div\n P Stadt Ahaus\nP a");
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - 0:a
                - 0:Stadt
                + 0:Ahaus""");
        assertThat(sheet.troubles).isEmpty();
    }

    @Test
    void tellsWhatIsTooHighForItsPlace() {
        sheet.boxes.put(ContainerKind.ADDRESS, fixed(new Area(50, 100, 60, 20)));
        sheet.set(container(ContainerKind.ADDRESS, lines("Stadt", "Ahaus")));
        assertThat(sheet.troubles).containsExactly("too high: Stadt Ahaus");
    }
}
