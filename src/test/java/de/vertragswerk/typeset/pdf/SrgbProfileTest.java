package de.vertragswerk.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SrgbProfileTest {
    private static final ColorSpace OURS = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "1, 0, 0", "0, 1, 0", "0, 0, 1", "0.02, 0.5, 0.8", "0.3, 0.3, 0.3"})
    void meansTheColoursThatJavaMeans(float red, float green, float blue) {
        float[] colour = {red, green, blue};
        assertThat(OURS.toRGB(colour)).containsExactly(colour, within(0.005f));
        float[] expected = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(colour);
        assertThat(OURS.toCIEXYZ(colour)).containsExactly(expected, within(0.005f));
    }
}
