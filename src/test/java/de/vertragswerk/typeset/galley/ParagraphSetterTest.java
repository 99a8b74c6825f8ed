package de.vertragswerk.typeset.galley;

import static de.vertragswerk.write.Blocks.item;
import static de.vertragswerk.write.Blocks.labelled;
import static de.vertragswerk.write.Blocks.lines;
import static de.vertragswerk.write.Blocks.list;
import static de.vertragswerk.write.Blocks.paragraph;
import static de.vertragswerk.write.Blocks.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.ListStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphSetterTest {
    private final Sheet sheet = new Sheet();

    @Test
    void keepsTwoLinesTogetherOnBothSides() {
        assertThat(Drawing.strips(sheet.set(lines("a", "b", "c", "d", "e")))).isEqualTo("""
                - 0:a
                + 0:b
                - 0:c
                - 0:d
                + 0:e""");
    }

    @Test
    void doesNotDivideThreeLines() {
        assertThat(Drawing.strips(sheet.set(lines("a", "b", "c")))).isEqualTo("""
                - 0:a
                + 0:b
                + 0:c""");
    }

    @Test
    void putsSpaceAroundParagraphsOnly() {
        sheet.after = 6;
        assertThat(Drawing.heights(sheet.set(lines("a", "b"), paragraph("c")))).isEqualTo("0<12>0 0<12>6 0<12>6");
    }

    @Test
    void setsTextInTheMiddleOfItsLeading() {
        assertThat(Drawing.baselines(sheet.set(paragraph("a")))).isEqualTo("8.5");
    }

    @Test
    void hangsTheLabelOfAnAbsatzAndReadsItWithTheText() {
        Galley galley = sheet.set(labelled("betrieb", "(1)", lines("Der Kreis", "hilft."), paragraph("Auch sonst.")));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - #betrieb 0:(1) 20:Der Kreis
                + 20:hilft.
                - 20:Auch sonst.""");
        assertThat(Drawing.structure(galley)).isEqualTo("""
                P (1) Der Kreis hilft.
                P Auch sonst.""");
    }

    @Test
    void pushesTheFirstLineBehindAWideLabel() {
        assertThat(Drawing.strips(sheet.set(labelled("", "(12a)", lines("Der Kreis", "hilft.")))))
                .isEqualTo("""
                - 0:(12a) 28.33:Der Kreis
                + 20:hilft.""");
    }

    @Test
    void setsALabelWithoutParagraphOnALineOfItsOwn() {
        Block table = new Block.Table(
                List.of(Block.Alignment.LEFT), List.of(List.of()), List.of(List.of(List.of(text("Zelle")))));
        Galley galley = sheet.set(labelled("", "(1)", table), labelled("", "(2)"));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - 0:(1)
                - 20:Zelle
                - 0:(2)""");
        assertThat(Drawing.structure(galley)).isEqualTo("""
                P (1)
                Table
                 TR
                  TD Zelle
                P (2)""");
    }

    @Test
    void readsALabelBeforeAListByItself() {
        Galley galley = sheet.set(labelled("", "(1)", list(ListStyle.ARABIC, item("eins"))));
        assertThat(Drawing.strips(galley)).isEqualTo("- 0:(1) 20:1. 35:eins");
        assertThat(Drawing.structure(galley)).isEqualTo("""
                P (1)
                L ListNumbering=Decimal
                 LI
                  Lbl 1.
                  LBody
                   P eins""");
    }

    @Test
    void keepsAnUnfinishedSentenceWithWhatFollows() {
        Block list = list(ListStyle.DASH, item("eins"));
        assertThat(Drawing.strips(sheet.set(paragraph("Es gilt:"), list, paragraph("Satz."), list)))
                .isEqualTo("""
                - 0:Es gilt:
                + 0:– 15:eins
                - 0:Satz.
                - 0:– 15:eins""");
    }

    @Test
    void setsNothingForAnEmptyDocumentOrParagraph() {
        assertThat(sheet.set().regions()).isEmpty();
        Galley galley = sheet.set(paragraph(new Inline[0]));
        assertThat(galley.regions()).isEmpty();
        assertThat(galley.structure().children()).isEmpty();
    }

    @Test
    void shortensABlankSoThatItStaysBehindItsWords() {
        String words = "Ein langer Ort und der Tag: ";
        assertThat(Drawing.strips(sheet.set(lines(words + "_".repeat(20), "b"))))
                .isEqualTo("""
                - 0:Ein langer Ort und der Tag: <60>
                + 0:b""");
        assertThat(Drawing.strips(sheet.set(lines(words + words + "_____")))).isEqualTo("""
                - 0:Ein langer Ort und der Tag: Ein langer
                + 0:Ort und der Tag: <25>""");
    }

    @Test
    void indentsQuotedBlocksOnBothSides() {
        Galley galley = sheet.set(new Block.Quoted(List.of(labelled("", "(2a)", paragraph("neu")))));
        assertThat(Drawing.strips(galley)).isEqualTo("- 10:(2a) 33.33:neu");
        assertThat(Drawing.structure(galley)).isEqualTo("""
                BlockQuote
                 P (2a) neu""");
    }

    @Test
    void givesAnIdToItsFirstBearerOnly() {
        assertThat(Drawing.strips(sheet.set(labelled("a", "(1)"), labelled("a", "(2)"))))
                .isEqualTo("""
                - #a 0:(1)
                - 0:(2)""");
    }
}
