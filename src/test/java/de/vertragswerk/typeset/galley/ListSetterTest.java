package de.vertragswerk.typeset.galley;

import static de.vertragswerk.write.Blocks.item;
import static de.vertragswerk.write.Blocks.lines;
import static de.vertragswerk.write.Blocks.list;
import static de.vertragswerk.write.Blocks.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ListStyle;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ListSetterTest {
    private final Sheet sheet = new Sheet();

    @Test
    void indentsNestedListsFurther() {
        Galley galley = sheet.set(list(
                ListStyle.ARABIC,
                item("speicherung", "1", lines("Speichern", "und sichern")),
                item(paragraph("zahlen, und zwar"), list(ListStyle.LETTER, item("täglich"), item("auf Anforderung"))),
                item("", "2a", paragraph("zählen"))));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - #speicherung 0:1. 18.33:Speichern
                + 18.33:und sichern
                - 0:2. 18.33:zahlen, und zwar
                + 18.33:a) 33.33:täglich
                - 18.33:b) 33.33:auf Anforderung
                - 0:2a. 18.33:zählen""");
        assertThat(Drawing.structure(galley)).isEqualTo("""
                L ListNumbering=Decimal
                 LI
                  Lbl 1.
                  LBody
                   P Speichern und sichern
                 LI
                  Lbl 2.
                  LBody
                   P zahlen, und zwar
                   L ListNumbering=LowerAlpha
                    LI
                     Lbl a)
                     LBody
                      P täglich
                    LI
                     Lbl b)
                     LBody
                      P auf Anforderung
                 LI
                  Lbl 2a.
                  LBody
                   P zählen""");
    }

    @Test
    void hangsAVeryLongLabelIntoTheFirstLineOnly() {
        assertThat(Drawing.strips(sheet.set(list(ListStyle.ARABIC, item("", "123456789", lines("a", "b"))))))
                .isEqualTo("""
                - 0:123456789. 53.33:a
                + 37.5:b""");
    }

    @Test
    void setsALabelWithoutText() {
        assertThat(Drawing.strips(sheet.set(list(ListStyle.DASH, item(), item("b")))))
                .isEqualTo("""
                - 0:–
                - 0:– 15:b""");
    }

    @Test
    void setsAListWithinAnItemOnItsLine() {
        assertThat(Drawing.strips(sheet.set(list(ListStyle.ARABIC, item(list(ListStyle.LETTER, item("x")))))))
                .isEqualTo("- 0:1. 15:a) 30:x");
    }

    @Test
    void movesItemsCloserThanParagraphs() {
        sheet.after = 6;
        Galley galley =
                sheet.set(paragraph("Es gilt:"), list(ListStyle.DASH, item("a"), item("b")), paragraph("Ende."));
        assertThat(Drawing.heights(galley)).isEqualTo("0<12>3 0<12>3 0<12>6 0<12>6");
    }

    @Test
    void leavesAThirdOfTheColumnHoweverDeepListsNest() {
        Block block = paragraph("Wort");
        for (int i = 0; i < 20; i++) {
            block = list(ListStyle.ARABIC, item(block));
        }
        String[] marks = Drawing.strips(sheet.set(block)).split(" ");
        assertThat(Arrays.stream(marks).filter(mark -> mark.endsWith(":1."))).hasSize(20);
        assertThat(marks[marks.length - 1]).isEqualTo("146.67:Wort");
    }
}
