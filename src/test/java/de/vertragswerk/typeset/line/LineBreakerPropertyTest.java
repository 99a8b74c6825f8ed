package de.vertragswerk.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Piece;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerPropertyTest {
    private static final String LETTERS = "aabdeeefghiklmnooprstuuäöüßAV§5-/.,";
    private static final double HANG = 0.4 * Paragraphs.CHARACTER;

    private final Paragraphs.Noted troubles = new Paragraphs.Noted();
    private final LineBreaker breaker = Paragraphs.breaker(troubles);

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void keepsTheText(Alignment alignment) {
        Random random = new Random(1981);
        for (int i = 0; i < 300; i++) {
            List<Piece> pieces = pieces(random);
            Measure measure =
                    new Measure(20 + random.nextInt(400), random.nextInt(30) - 10, alignment, random.nextBoolean());
            assertThat(read(breaker.lines(pieces, 10, measure)))
                    .as("%s in %s", pieces, measure)
                    .isEqualTo(written(pieces));
        }
    }

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void placesFragmentsSideBySide(Alignment alignment) {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            for (Line line :
                    breaker.lines(pieces(random), 10, new Measure(100 + random.nextInt(200), 0, alignment, true))) {
                double x =
                        line.fragments().isEmpty() ? 0 : line.fragments().get(0).x();
                for (Line.Fragment fragment : line.fragments()) {
                    assertThat(Math.abs(fragment.x() - x)).isLessThan(1e-6);
                    x += width(fragment);
                }
                assertThat(Math.abs(line.width() - x)).isLessThan(1e-6);
            }
        }
    }

    @Test
    void fillsJustifiedLines() {
        Random random = new Random(42);
        for (int i = 0; i < 300; i++) {
            Measure measure = new Measure(150 + random.nextInt(250), 0, Alignment.JUSTIFIED, true);
            List<Line> lines =
                    breaker.lines(List.of(Paragraphs.text(words(random, 5 + random.nextInt(80)))), 10, measure);
            for (Line line : lines.subList(0, Math.max(0, lines.size() - 1))) {
                if (Paragraphs.text(line).strip().contains(" ")) {
                    assertThat(line.width()).isBetween(measure.width() - 0.01, measure.width() + HANG * 1.02 + 0.01);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {36, 48, 64, 90})
    void putsNoThreeHyphensInARow(int characters) throws IOException {
        int hyphenated = 0;
        for (String paragraph : Paragraphs.ofAgreements()) {
            int row = 0;
            for (String line : Paragraphs.shown(
                    breaker.lines(List.of(Paragraphs.text(paragraph)), 10, Paragraphs.justified(characters)))) {
                row = line.endsWith("=") || line.endsWith("-") ? row + 1 : 0;
                hyphenated += row > 0 ? 1 : 0;
                assertThat(row).as(paragraph).isLessThan(3);
            }
        }
        assertThat(hyphenated).isPositive();
        assertThat(troubles.notes).isEmpty();
    }

    @Test
    void breaksALongWordInTime() {
        String word = "x1".repeat(50_000);
        List<Line> lines = inTime(List.of(Paragraphs.text(word)), Paragraphs.justified(48));
        assertThat(read(lines)).isEqualTo(word);
        assertThat(lines).allMatch(line -> line.width() <= 240.01);
        assertThat(troubles.notes).hasSize(1);
    }

    @Test
    void breaksALongParagraphInTime() {
        List<Piece> pieces = List.of(Paragraphs.text(words(new Random(3), 20_000)));
        assertThat(read(inTime(pieces, Paragraphs.justified(48)))).isEqualTo(written(pieces));
    }

    @Test
    void breaksManyBlanksInTime() {
        List<Piece> blanks = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            blanks.add(new Piece.Blank(100));
        }
        assertThat(inTime(blanks, Paragraphs.justified(48))).hasSize(5_000);
        assertThat(troubles.notes).isEmpty();
    }

    @Test
    void breaksSpacesInTime() {
        assertThat(inTime(List.of(Paragraphs.text(" ".repeat(100_000))), Paragraphs.justified(48)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -5, 1, 4})
    void copesWithAMeasureThatNothingFits(double width) {
        Measure measure = new Measure(width, 0, Alignment.JUSTIFIED, true);
        assertThat(read(breaker.lines(List.of(Paragraphs.text("ein Satz, der")), 10, measure)))
                .isEqualTo("ein Satz, der");
    }

    private List<Line> inTime(List<Piece> pieces, Measure measure) {
        return Assertions.assertTimeout(Duration.ofSeconds(3), () -> breaker.lines(pieces, 10, measure));
    }

    private static List<Piece> pieces(Random random) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            String words = words(random, 1 + random.nextInt(12)) + (random.nextBoolean() ? " " : "");
            switch (random.nextInt(8)) {
                case 0 -> pieces.add(new Piece.NewLine());
                case 1 -> pieces.add(new Piece.Blank(random.nextInt(300)));
                case 2 -> pieces.add(Paragraphs.bold(words));
                default -> pieces.add(new Piece.Text(words, Cut.REGULAR, Optional.empty(), random.nextBoolean()));
            }
        }
        return pieces;
    }

    private static String words(Random random, int count) {
        return Stream.generate(() -> word(random)).limit(count).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(20) + 1); i >= 0; i--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /** What stands in the pieces, with a space for each line end that is asked for. */
    private static String written(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text piece1) {
                text.append(piece1.text());
            } else {
                text.append(piece instanceof Piece.Blank ? "_" : " ");
            }
        }
        return normal(text);
    }

    private static String normal(StringBuilder text) {
        return text.toString().replaceAll(" *_ *", "_").replaceAll(" +", " ").strip();
    }

    private static String read(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(Paragraphs.text(line).replace("=", ""));
        }
        return normal(text);
    }

    private static double width(Line.Fragment fragment) {
        if (!(fragment instanceof Glyphs glyphs)) {
            return fragment.width();
        }
        double width = 0;
        for (int i = 0; i < glyphs.count(); i++) {
            width += glyphs.font().advance(glyphs.glyph(i)) + glyphs.shift(i);
        }
        assertThat(Math.abs(width - glyphs.width())).isLessThan(1e-6);
        return width;
    }
}
