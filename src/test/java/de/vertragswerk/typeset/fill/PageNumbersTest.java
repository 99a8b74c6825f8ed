package de.vertragswerk.typeset.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Page.Placed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Digits are 4 pt wide. */
final class PageNumbersTest {
    private static final Font FONT = new Font(new Samples.HalfFace(), 8);
    private static final Element ELEMENT = Element.root().add("P");
    private static final Page EMPTY = new Page(List.of());

    @Test
    void fillsInNumbersOfPagesFlushRight() {
        Mark.Text number = filled(1, asking(Alignment.RIGHT, Line.EMPTY, "ziel"), EMPTY, page("ziel"), page("ziel"));
        assertThat(number.x()).isEqualTo(196);
        assertThat(number.baseline()).isEqualTo(9);
        assertThat(number.element()).isSameAs(ELEMENT);
        assertThat(text(number)).isEqualTo("3");
        Glyphs digits = (Glyphs) number.line().fragments().get(0);
        assertThat(digits.glyph(0)).isEqualTo('3');
        assertThat(digits.shift(0)).isZero();
    }

    @Test
    void countsFromTheFirstPagesNumber() {
        assertThat(text(filled(317, asking(Alignment.LEFT, Line.EMPTY, "ziel"), page("ziel"))))
                .isEqualTo("318");
        assertThat(new PageNumbers(List.of(page("a"), EMPTY, page("b", "a")), 317).byAnchor())
                .containsExactly(entry("a", 317), entry("b", 319));
    }

    @Test
    void namesFirstAndLastPageBehindWords() {
        Line words = Samples.setLine("S.", Samples.TEXT);
        Mark.Text line = filled(317, asking(Alignment.RIGHT, words, "ende", "ziel"), EMPTY, page("ziel", "ende"));
        assertThat(text(line)).isEqualTo("S.\u00a0319");
        Mark.Text span = filled(317, asking(Alignment.RIGHT, words, "ziel", "ende"), page("ziel"), page("ende"));
        assertThat(text(span)).isEqualTo("S.\u00a0318–319");
        assertThat(span.x()).isEqualTo(200 - 10 - 8 * 4);
        assertThat(span.line().fragments()).extracting(Line.Fragment::x).containsExactly(0.0, 10.0);
    }

    @Test
    void alignsTheLineAtItsPoint() {
        Mark centred = asking(Alignment.CENTER, Line.EMPTY, "ziel");
        assertThat(filled(1, centred, page("ziel")).x()).isEqualTo(198);
        assertThat(filled(1, asking(Alignment.LEFT, Line.EMPTY, "ziel"), page("ziel"))
                        .x())
                .isEqualTo(200);
    }

    @Test
    void refusesANumberWithoutAnchor() {
        assertThatThrownBy(() -> filled(1, asking(Alignment.RIGHT, Line.EMPTY, "weg")))
                .hasMessageContaining("weg");
    }

    private static Mark asking(Alignment alignment, Line words, String... anchors) {
        return new Mark.PageNumber(200, alignment, 9, words, List.of(anchors), FONT, ELEMENT);
    }

    private static Page page(String... anchors) {
        return page(Stream.of(anchors).map(Mark.Anchor::new).toArray(Mark[]::new));
    }

    private static Page page(Mark... marks) {
        return new Page(List.of(new Placed(Samples.marked(marks), 50, 100, false)));
    }

    /** The mark on the first page, filled in. */
    private static Mark.Text filled(int first, Mark asking, Page... others) {
        List<Page> pages =
                Stream.concat(Stream.of(page(asking)), Stream.of(others)).toList();
        Page filled = new PageNumbers(pages, first).fillIn().get(0);
        return (Mark.Text) filled.strips().get(0).strip().marks().get(0);
    }

    private static String text(Mark.Text mark) {
        return mark.line().fragments().stream()
                .map(fragment -> ((Glyphs) fragment).text())
                .collect(Collectors.joining());
    }
}
