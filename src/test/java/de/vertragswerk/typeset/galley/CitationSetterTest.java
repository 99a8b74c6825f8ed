package de.vertragswerk.typeset.galley;

import static de.vertragswerk.write.Blocks.container;
import static de.vertragswerk.write.Blocks.lines;
import static de.vertragswerk.write.Blocks.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.style.BoxStyle;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CitationSetterTest {
    private static final Block CITATION = container(ContainerKind.CITATION, paragraph("Abl. 2025 S."));

    private final Sheet sheet = new Sheet();

    private static Block item(Block... blocks) {
        return new Block.Container(ContainerKind.ITEM, new Id("beitrag-189"), List.of(blocks));
    }

    @Test
    void asksForThePagesFromTheItemToItself() {
        assertThat(Drawing.strips(sheet.set(item(paragraph("a"), CITATION), paragraph("b"))))
                .isEqualTo("""
                + #beitrag-189 0:a
                + #_fundstelle 0:Abl. 2025 S. page of beitrag-189 to _fundstelle
                - 0:b""");
    }

    @Test
    void asksForItsOwnPageOutsideOfItems() {
        assertThat(Drawing.strips(sheet.set(item(paragraph("a")), CITATION, CITATION)))
                .endsWith("""
                + #_fundstelle 0:Abl. 2025 S. page of _fundstelle
                + #_fundstelle-2 0:Abl. 2025 S. page of _fundstelle-2""");
    }

    @Test
    void staysWithTheTwoLinesBeforeItOrWithWhatIsKeptTogether() {
        assertThat(Drawing.strips(sheet.set(item(paragraph("a"), paragraph("b"), paragraph("c"), CITATION))))
                .startsWith("- #beitrag-189 0:a\n- 0:b\n+ 0:c\n+ #_fundstelle");
        sheet.boxes.put(
                ContainerKind.SIGNATURE,
                new BoxStyle(
                        Optional.empty(),
                        0,
                        0,
                        1,
                        0,
                        false,
                        true,
                        false,
                        false,
                        Optional.empty(),
                        0,
                        false,
                        BoxStyle.Rules.NONE));
        Block signature = container(ContainerKind.SIGNATURE, lines("N. N.", "Amt"));
        assertThat(Drawing.strips(sheet.set(item(paragraph("a"), paragraph("b"), signature, CITATION))))
                .startsWith("- #beitrag-189 0:a\n+ 0:b\n+ 0:N. N.\n+ 0:Amt\n+ #_fundstelle");
    }

    @Test
    void isAlignedAsItsStyleSays() {
        sheet.boxes.put(ContainerKind.CITATION, styled(Sheet.text(10, 12, Alignment.RIGHT)));
        assertThat(citation().x()).isEqualTo(200);
        sheet.boxes.put(ContainerKind.CITATION, styled(Sheet.text(10, 12, Alignment.CENTER)));
        assertThat(citation().x()).isEqualTo(100);
        assertThat(citation().alignment()).isEqualTo(Alignment.CENTER);
    }

    @Test
    void becomesSmallerWhereItDoesNotFit() {
        Block broad = container(ContainerKind.CITATION, paragraph("x".repeat(70)));
        Mark.PageNumber mark = mark(sheet.set(broad));
        assertThat(mark.words().width() + 4.75 * mark.font().size()).isLessThanOrEqualTo(200.001);
        assertThat(sheet.troubles).containsExactly("too wide: " + "x".repeat(70));
    }

    private static BoxStyle styled(TextStyle text) {
        return new BoxStyle(
                Optional.of(text),
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
                BoxStyle.Rules.NONE);
    }

    private Mark.PageNumber citation() {
        return mark(sheet.set(CITATION));
    }

    private static Mark.PageNumber mark(Galley galley) {
        return (Mark.PageNumber) galley.regions().get(0).strips().get(0).marks().get(1);
    }
}
