package de.vertragswerk.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.font.Face;
import de.vertragswerk.typeset.font.Families;
import de.vertragswerk.typeset.font.Font;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GlyphPathTest {
    private static final Face FACE = Families.named("serif").face(Cut.BOLD);

    @ParameterizedTest
    @ValueSource(chars = {'H', 'e', 'Ü', '–', 'ß', '8'})
    void drawsWhatFontboxDraws(char character) throws IOException {
        int glyph = FACE.glyph(character);
        Syntax syntax = new Syntax();
        new GlyphPath(new Font(FACE, 2048), syntax).add(glyph, 100, 200);
        Area expected = new Area(FACE.file().getGlyph().getGlyph(glyph).getPath());
        assertAlike(new Area(path(syntax.toString())), expected);
    }

    /** Areas are compared by their bounds and by where their parts are, since numbers are rounded. */
    private static void assertAlike(Area drawn, Area expected) {
        Rectangle2D bounds = expected.getBounds2D();
        assertThat(drawn.getBounds2D().getX()).isCloseTo(bounds.getX() + 100, within(0.1));
        assertThat(drawn.getBounds2D().getMaxY()).isCloseTo(bounds.getMaxY() + 200, within(0.1));
        for (double x = bounds.getX() + 0.5; x < bounds.getMaxX(); x += bounds.getWidth() / 9) {
            for (double y = bounds.getY() + 0.5; y < bounds.getMaxY(); y += bounds.getHeight() / 9) {
                assertThat(drawn.contains(x + 100, y + 200)).isEqualTo(expected.contains(x, y));
            }
        }
    }

    private static Path2D path(String operators) {
        Path2D path = new Path2D.Double();
        Deque<Double> numbers = new ArrayDeque<>();
        for (String token : operators.split("\\s+", -1)) {
            switch (token) {
                case "m" -> path.moveTo(numbers.poll(), numbers.poll());
                case "l" -> path.lineTo(numbers.poll(), numbers.poll());
                case "c" ->
                    path.curveTo(
                            numbers.poll(),
                            numbers.poll(),
                            numbers.poll(),
                            numbers.poll(),
                            numbers.poll(),
                            numbers.poll());
                case "h" -> path.closePath();
                case "" -> {}
                default -> numbers.add(Double.valueOf(token));
            }
        }
        return path;
    }
}
