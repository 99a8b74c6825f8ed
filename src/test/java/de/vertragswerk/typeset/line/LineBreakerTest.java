package de.vertragswerk.typeset.line;

import static de.vertragswerk.typeset.line.Paragraphs.aligned;
import static de.vertragswerk.typeset.line.Paragraphs.bold;
import static de.vertragswerk.typeset.line.Paragraphs.breaker;
import static de.vertragswerk.typeset.line.Paragraphs.justified;
import static de.vertragswerk.typeset.line.Paragraphs.lines;
import static de.vertragswerk.typeset.line.Paragraphs.shown;
import static de.vertragswerk.typeset.line.Paragraphs.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Link;
import de.vertragswerk.typeset.layout.Piece;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final Paragraphs.Noted troubles = new Paragraphs.Noted();

    private static Glyphs glyphs(Line line, int index) {
        return (Glyphs) line.fragments().get(index);
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(lines(justified(20))).isEmpty();
        assertThat(lines(justified(20), text(""))).isEmpty();
        assertThat(lines(justified(20), text("   "), bold(" "))).isEmpty();
    }

    @Test
    void setsOneLineAsItIs() {
        List<Line> lines = lines(justified(20), text(" ein  Satz "));
        assertThat(shown(lines)).containsExactly("ein Satz");
        assertThat(lines.get(0).width()).isEqualTo(40, EXACT);
        assertThat(lines.get(0).hyphenated()).isFalse();
    }

    @Test
    void stretchesSpacesOfAllLinesButTheLast() {
        List<Line> lines = lines(justified(11), text("aaa bb ccc dd eee ff ggg"));
        assertThat(shown(lines)).containsExactly("aaa bb ccc", "dd eee ff", "ggg");
        assertThat(lines.get(0).width()).isEqualTo(55, EXACT);
        // 5 pt to give, of which letters take 0.02 of their 40, spaces 0.5 of their 10.
        double expansion = 0.02 * 5 / (40 * 0.02 + 10 * 0.5);
        assertThat(glyphs(lines.get(0), 0).font().expansion()).isEqualTo(1 + expansion, EXACT);
        assertThat(glyphs(lines.get(0), 0).shift(3)).isEqualTo((5 - 50 * expansion) / 2, EXACT);
        assertThat(lines.get(2).width()).isEqualTo(15, EXACT);
    }

    @Test
    void weighsTheParagraphAsAWhole() {
        // Line by line, "aaaa bbbb c" would fill the first line and leave the second one gaping.
        List<Line> lines = lines(justified(11), text("aaaa bbbb c ddddddddd eee"));
        assertThat(shown(lines)).containsExactly("aaaa bbbb", "c ddddddddd", "eee");
    }

    @Test
    void endsLinesWithinAParagraphWithASpaceWithoutWidth() {
        Glyphs run = glyphs(lines(justified(11), text("aaa bb ccc dd")).get(0), 0);
        assertThat(run.text()).isEqualTo("aaa bb ccc ");
        assertThat(run.count()).isEqualTo(11);
        assertThat(run.shift(10)).isEqualTo(-5 * run.font().expansion(), EXACT);
        assertThat(run.width()).isEqualTo(55, EXACT);
    }

    @Test
    void addsHyphens() {
        List<Line> lines = lines(justified(13), text("Die Finanzierung gilt"));
        assertThat(shown(lines)).containsExactly("Die Finanzie=", "rung gilt");
        assertThat(lines.get(0).hyphenated()).isTrue();
        assertThat(glyphs(lines.get(0), 0).glyph(12)).isEqualTo('-');
        assertThat(lines.get(1).hyphenated()).isFalse();
    }

    @Test
    void hyphenatesOnlyWhereItMay() {
        Measure measure = new Measure(65, 0, Alignment.JUSTIFIED, false);
        assertThat(shown(lines(measure, text("Die Finanzierung gilt")))).containsExactly("Die", "Finanzierung", "gilt");
    }

    @Test
    void hangsPunctuationOutOfJustifiedLines() {
        List<Line> lines = lines(justified(10), text("aaa bbbbb, cc dd ee ff"));
        assertThat(shown(lines).get(0)).isEqualTo("aaa bbbbb,");
        double hanging = 2 * glyphs(lines.get(0), 0).font().expansion();
        assertThat(lines.get(0).width()).isEqualTo(50 + hanging, EXACT);
        assertThat(lines(aligned(10, Alignment.LEFT), text("aaa bbbbb, cc dd ee ff"))
                        .get(0)
                        .width())
                .isEqualTo(50, EXACT);
    }

    @Test
    void kernsWithinWordsAndRuns() {
        List<Line> lines = lines(justified(20), text("AV A V"), bold("A"), text("V"));
        assertThat(glyphs(lines.get(0), 0).shift(0)).isEqualTo(-1, EXACT);
        assertThat(lines.get(0).width()).isEqualTo(8 * 5 - 1, EXACT);
    }

    @Test
    void kernsAcrossSoftHyphensOnlyInALine() {
        assertThat(lines(justified(20), text("A\u00ADV")).get(0).width()).isEqualTo(9, EXACT);
        List<Line> lines = lines(aligned(4, Alignment.LEFT), text("xxA\u00ADVyy"));
        assertThat(shown(lines)).containsExactly("xxA=", "Vyy");
        assertThat(lines.get(0).width()).isEqualTo(20, EXACT);
    }

    @Test
    void keepsWordsTogetherAtNoBreakSpaces() {
        List<Line> lines = lines(justified(8), text("nach §\u00A05 gilt das"));
        assertThat(shown(lines)).containsExactly("nach §\u00A05", "gilt das");
        List<Line> wide = lines(justified(9), text("nach §\u00A05 gilt das"));
        assertThat(glyphs(wide.get(0), 0).shift(6))
                .isEqualTo(glyphs(wide.get(0), 0).shift(4), EXACT)
                .isGreaterThan(2);
    }

    @Test
    void keepsSignsOfUnitsWithTheirNumbers() {
        assertThat(shown(lines(aligned(6, Alignment.LEFT), text("etwa 50 % mehr"))))
                .containsExactly("etwa", "50 %", "mehr");
    }

    @Test
    void setsThinSpacesAndNoBreakHyphensThatTheFaceLacks() {
        List<Line> lines = lines(justified(20), text("z.\u2009B. E\u2011Akte"));
        assertThat(lines.get(0).width()).isEqualTo(11 * 5 + 5.0 / 3, EXACT);
        assertThat(glyphs(lines.get(0), 0).glyph(7)).isEqualTo('-');
        assertThat(glyphs(lines.get(0), 0).text()).isEqualTo("z.\u2009B. E\u2011Akte");
    }

    @Test
    void breaksAtSpacesWithoutWidth() {
        assertThat(shown(lines(aligned(4, Alignment.LEFT), text("aaa\u200Bbbb"))))
                .containsExactly("aaa", "bbb");
    }

    @Test
    void keepsRunsOfOneAppearanceWhole() {
        Link link = new Link(Element.root().add("P").within("Link"), "#a", "dort");
        List<Line> lines = lines(
                justified(14),
                text("Siehe "),
                new Piece.Text("dort vorne", Cut.REGULAR, Optional.of(link), false),
                text(" und "),
                text("hier"));
        assertThat(shown(lines)).containsExactly("Siehe dort", "vorne und hier");
        assertThat(lines.get(0).fragments())
                .extracting(f -> ((Glyphs) f).link())
                .containsExactly(Optional.empty(), Optional.of(link));
        assertThat(lines.get(1).fragments())
                .extracting(f -> ((Glyphs) f).text())
                .containsExactly("vorne", " und hier");
        assertThat(glyphs(lines.get(1), 1).x()).isEqualTo(25, EXACT);
    }

    @Test
    void endsLinesWhereTheAuthorAsks() {
        List<Line> lines = lines(justified(20), text("aa bb"), new Piece.NewLine(), new Piece.NewLine(), text("cc"));
        assertThat(shown(lines)).containsExactly("aa bb", "", "cc");
        assertThat(lines.get(0).width()).isEqualTo(25, EXACT);
        assertThat(Paragraphs.text(lines.get(0))).isEqualTo("aa bb ");
    }

    @Test
    void shrinksBlanksToTheMeasure() {
        List<Line> lines = lines(justified(10), text("Ort: "), new Piece.Blank(25), text(" "), new Piece.Blank(900));
        assertThat(shown(lines)).containsExactly("Ort: _", "_");
        assertThat(lines.get(0).width()).isEqualTo(50, EXACT);
        assertThat(lines.get(1).width()).isEqualTo(50, EXACT);
    }

    @Test
    void indentsTheFirstLine() {
        Measure hanging = new Measure(40, -10, Alignment.JUSTIFIED, false);
        List<Line> lines = lines(hanging, text("a) bbbbbb cccccccc dd"));
        assertThat(shown(lines)).containsExactly("a) bbbbbb", "cccccccc", "dd");
        assertThat(glyphs(lines.get(0), 0).x()).isEqualTo(-10, EXACT);
        assertThat(lines.get(0).width()).isEqualTo(40, EXACT);
    }

    @Test
    void balancesCentredLines() {
        List<Line> lines = lines(aligned(30, Alignment.CENTER), text("Rechte und Pflichten der Stadt Ahaus"));
        assertThat(shown(lines)).containsExactly("Rechte und Pflichten", "der Stadt Ahaus");
        assertThat(glyphs(lines.get(0), 0).x()).isEqualTo(25, EXACT);
        assertThat(lines.get(1).width()).isEqualTo(75 + 37.5, EXACT);
    }

    @Test
    void setsLinesFlushRight() {
        List<Line> lines = lines(aligned(10, Alignment.RIGHT), text("aaaa bbbb ccc"));
        assertThat(shown(lines)).containsExactly("aaaa bbbb", "ccc");
        assertThat(glyphs(lines.get(1), 0).x()).isEqualTo(35, EXACT);
        assertThat(lines.get(1).width()).isEqualTo(50, EXACT);
    }

    @Test
    void dividesAWideWordBetweenSyllablesEvenIfWordsStayWhole() {
        List<Line> lines =
                breaker(troubles).lines(List.of(text("ein Finanzierungsplan")), 10, aligned(12, Alignment.LEFT));
        assertThat(shown(lines)).containsExactly("ein Finan=", "zierungsplan");
        assertThat(troubles.notes).isEmpty();
    }

    @Test
    void dividesBetweenCharactersWhatIsWiderStill() {
        List<Line> lines = breaker(troubles).lines(List.of(text("ab DE89370400440532013000 cd")), 10, justified(10));
        assertThat(String.join("", shown(lines))).isEqualTo("ab DE89370400440532013000 cd");
        assertThat(lines).allMatch(line -> line.width() <= 50 + 1e-9);
        assertThat(troubles.notes).containsExactly("too wide: DE89370400440532013000");
    }

    @Test
    void loosensTiesThatAreTooWide() {
        List<Line> lines = breaker(troubles)
                .lines(List.of(text("§\u00A05 Absatz\u00A02 Satz\u00A03")), 10, aligned(6, Alignment.LEFT));
        assertThat(shown(lines)).containsExactly("§\u00A05", "Absatz", "2", "Satz\u00A03");
        assertThat(troubles.notes).isEmpty();
    }

    @Test
    void tellsOfCharactersThatItCannotShow() {
        List<Line> lines =
                breaker(troubles).lines(List.of(text("ein \u6f22\u5b57, \u05d0 und e\u0301")), 10, justified(30));
        assertThat(troubles.notes)
                .containsExactly(
                        "missing: 6f22 in \u6f22\u5b57,",
                        "missing: 5b57 in \u6f22\u5b57,",
                        "missing: 5d0 in \u05d0",
                        "missing: 301 in e\u0301");
        assertThat(glyphs(lines.get(0), 0).glyph(4)).isZero();
    }

    @Test
    void takesCharactersFromAFaceThatStepsIn() {
        List<Line> lines = breaker(troubles).lines(List.of(text("Zug \u2658f3 ist")), 10, justified(30));
        assertThat(lines.get(0).fragments())
                .extracting(f -> ((Glyphs) f).font().face().name() + ":" + ((Glyphs) f).text())
                .containsExactly("REGULAR:Zug ", "CHESS:\u2658", "REGULAR:f3 ist");
        assertThat(troubles.notes).isEmpty();
    }

    @Test
    void measuresWhatATableNeeds() {
        List<Piece> pieces = List.of(text("Die Finanzierung "), bold("gilt"), new Piece.NewLine(), text("(ab\u00A05)"));
        LineBreaker breaker = breaker(troubles);
        assertThat(breaker.width(pieces, 10)).isEqualTo(21 * 5, EXACT);
        assertThat(breaker.widestWord(pieces, 10, false)).isEqualTo(12 * 5, EXACT);
        assertThat(breaker.widestWord(pieces, 10, true)).isEqualTo(6 * 5, EXACT);
        assertThat(breaker.width(List.of(), 10)).isZero();
    }

    @Test
    void setsAParagraphInExactlyItsWidth() {
        List<Piece> pieces = List.of(text("AVE Maria, 0,1 und 0,2"));
        LineBreaker breaker = breaker(troubles);
        Measure measure = new Measure(breaker.width(pieces, 9.3), 0, Alignment.LEFT, true);
        assertThat(breaker.lines(pieces, 9.3, measure)).hasSize(1);
    }
}
