package de.vertragswerk.typeset.galley;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
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
    void framesTheTextOfAMissingPicture() {
        sheet.padding = 4;
        Galley galley = sheet.set(new Block.Image("fehlt.png", "Ein Plan"));
        assertThat(Drawing.strips(galley)).isEqualTo("- 4:[Bild: Ein Plan]");
        assertThat(Drawing.structure(galley)).isEqualTo("P [Bild: Ein Plan]");
        assertThat(Drawing.rules(galley.regions().get(0).strips().get(0)))
                .containsExactly("0 0 0 20", "200 0 200 20", "0 0 200 0", "0 20 200 20");
    }
}
