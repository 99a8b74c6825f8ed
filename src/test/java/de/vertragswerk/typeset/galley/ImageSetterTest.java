package de.vertragswerk.typeset.galley;

import static de.vertragswerk.write.Blocks.container;
import static de.vertragswerk.write.Blocks.heading;
import static de.vertragswerk.write.Blocks.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ImageSetterTest {
    private final Sheet sheet = new Sheet();

    @Test
    void setsAPictureInItsNaturalSize() {
        Galley galley = sheet.set(new Block.Image("small", "Ein Plan"));
        assertThat(Drawing.strips(galley)).isEqualTo("- picture 0 72x36");
        assertThat(Drawing.heights(galley)).isEqualTo("0<36>0");
        assertThat(Drawing.structure(galley)).isEqualTo("Figure Alt=Ein Plan");
    }

    @Test
    void fitsAPictureIntoColumnAndPage() {
        assertThat(Drawing.strips(sheet.set(new Block.Image("broad", "")))).isEqualTo("- picture 0 200x40");
        assertThat(Drawing.strips(sheet.set(new Block.Image("high", "")))).isEqualTo("- picture 0 28.8x288");
    }

    @Test
    void fillsAPageInAPlate() {
        sheet.boxes.put(ContainerKind.PLATE, BoxSetterTest.PLATE);
        assertThat(Drawing.strips(sheet.set(paragraph("a"), plate("small"), plate("high"), paragraph("b"))))
                .isEqualTo("""
                - 0:a
                = picture 0 200x100
                = picture 85 30x300
                = 0:b""");
        assertThat(Drawing.heights(sheet.set(plate("small")))).isEqualTo("0<300>0");
        assertThat(Drawing.structure(sheet.set(plate("small")))).isEqualTo("Div\n Figure Alt=Ein Plan");
    }

    @Test
    void leavesRoomInAPlateForTheHeadingsAboveIt() {
        sheet.boxes.put(ContainerKind.PLATE, BoxSetterTest.PLATE);
        sheet.after = 6;
        Galley galley = sheet.set(
                paragraph("a"), heading(1, "", "", "B"), heading(2, "", "", "189"), plate("high"), paragraph("b"));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - 0:a
                = #_1 95:B
                + #_2 0:189
                + picture 86.8 26.4x264
                = 0:b""");
        assertThat(Drawing.heights(galley)).isEqualTo("0<12>6 0<24>0 0<12>0 0<264>0 0<12>6");
    }

    @Test
    void leavesRoomInAPlateForTheCitationOfItsItem() {
        sheet.boxes.put(ContainerKind.PLATE, BoxSetterTest.PLATE);
        Block citation = container(ContainerKind.CITATION, paragraph("S."));
        Galley galley = sheet.set(
                new Block.Container(ContainerKind.ITEM, new Id("a"), List.of(plate("high"), citation)), paragraph("b"));
        assertThat(Drawing.strips(galley)).isEqualTo("""
                - #a picture 85.6 28.8x288
                + #_fundstelle 0:S. page of a to _fundstelle
                - 0:b""");
        assertThat(Drawing.heights(galley)).isEqualTo("0<288>0 0<12>0 0<12>0");
        assertThat(Drawing.strips(sheet.set(plate("high"), citation)))
                .isEqualTo("- picture 85 30x300\n= #_fundstelle 0:S. page of _fundstelle");
    }

    private static Block plate(String source) {
        return container(ContainerKind.PLATE, new Block.Image(source, "Ein Plan"));
    }

    @Test
    void framesTheTextOfAMissingPicture() {
        sheet.padding = 4;
        Galley galley = sheet.set(new Block.Image("fehlt.png", "Ein Plan"));
        assertThat(Drawing.strips(galley)).isEqualTo("- 4:[Bild: Ein Plan]");
        assertThat(Drawing.structure(galley)).isEqualTo("P [Bild: Ein Plan]");
        assertThat(Drawing.rules(galley.regions().get(0).strips().get(0)))
                .containsExactly("0 0 0 20", "200 0 200 20", "0 0 200 0", "0 20 200 20");
    }
}
