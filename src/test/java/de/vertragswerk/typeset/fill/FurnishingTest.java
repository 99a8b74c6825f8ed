package de.vertragswerk.typeset.fill;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Page.Placed;
import de.vertragswerk.typeset.style.Furniture;
import de.vertragswerk.typeset.style.PageStyle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The body is 210 pt wide and begins at 50; each character is 5 pt wide. */
final class FurnishingTest {
    private static final Page EMPTY = new Page(List.of());
    private static final DocumentHead HEAD = new DocumentHead("Titel {seite}", "", "Muster", "", "", 1);

    @Test
    void setsTheThreePartsOfALine() {
        assertThat(head("links", "mitte", "rechts")).containsExactly("links@50", "mitte@142.5", "rechts@230");
    }

    @Test
    void knowsPageAndTitle() {
        assertThat(head("{titel}", "{vermerk}", "Seite {seite} von {seiten}"))
                .containsExactly("Titel {seite}@50", "Muster@140", "Seite 2 von 3@195");
    }

    @Test
    void leavesOutPartsThatTurnOutEmpty() {
        Furniture furniture = furniture("{titel}", " {vermerk} ", "");
        List<Page> pages = new Furnishing(style(furniture), Samples::setLine, DocumentHead.of("", ""))
                .furnish(List.of(EMPTY, EMPTY));
        assertThat(pages.get(1).strips())
                .allSatisfy(placed -> assertThat(placed.strip().marks()).isEmpty());
    }

    @Test
    void cutsTheLongerOfTwoParts() {
        assertThat(head("a".repeat(40), "", "b".repeat(10)))
                .containsExactly("a".repeat(29) + "…@50", "b".repeat(10) + "@210");
        assertThat(head("a".repeat(10), "", "b".repeat(40)))
                .containsExactly("a".repeat(10) + "@50", "b".repeat(29) + "…@110");
    }

    @Test
    void cutsBothPartsToHalvesWhereBothAreLong() {
        assertThat(head("a".repeat(40), "", "b".repeat(40)))
                .containsExactly("a".repeat(19) + "…@50", "b".repeat(19) + "…@160");
    }

    @Test
    void cutsWhatWouldRunIntoTheMiddle() {
        assertThat(head("a".repeat(30), "mitte", "c")).containsExactly("a".repeat(15) + "…@50", "mitte@142.5", "c@255");
        assertThat(head("a", "m".repeat(50), "c")).containsExactly("a@50", "m".repeat(35) + "…@65", "c@255");
    }

    @Test
    void givesAPartThatIsAloneTheWholeLine() {
        assertThat(head("", "m".repeat(42), "")).containsExactly("m".repeat(42) + "@50");
        assertThat(head("", "", "r".repeat(42))).containsExactly("r".repeat(42) + "@50");
    }

    @Test
    void cutsAPartThatIsLongerThanThePage() {
        assertThat(head("ab ".repeat(40), "", "")).containsExactly("ab ".repeat(13) + "ab…@50");
        assertThat(head("ab     ".repeat(40), "", "").get(0)).endsWith("ab     ab…@50");
    }

    @Test
    void putsRulesBetweenFurnitureAndText() {
        Furniture furniture = new Furniture(Samples.TEXT, 40, "x", "", "", true, false);
        List<Placed> strips = furnish(furniture, EMPTY, EMPTY).get(1).strips();
        assertThat(strips).hasSize(2).allMatch(Placed::decoration);
        assertThat(strips).allSatisfy(placed -> assertThat(placed.y()).isEqualTo(30));
        assertThat(strips.get(0).strip().marks().get(0)).matches(mark -> ((Mark.Text) mark).baseline() == 10);
        assertThat(strips.get(0).strip().marks().get(1)).isEqualTo(new Mark.Rule(0, 17, 210, 17, 0.5));
        assertThat(strips.get(1).strip().marks().get(1)).isEqualTo(new Mark.Rule(0, -2, 210, -2, 0.5));
    }

    @Test
    void putsTextBetweenHeadAndFoot() {
        Placed text = new Placed(Samples.line(), 50, 100, false);
        Furniture furniture = furniture("x", "", "");
        List<Page> pages = furnish(furniture, new Page(List.of(text)), new Page(List.of(text)));
        assertThat(pages.get(0).strips()).containsExactly(text);
        assertThat(pages.get(1).strips()).hasSize(3).element(1).isEqualTo(text);
    }

    @Test
    void marksFoldsOnTheFirstPageOnly() {
        PageStyle style = Samples.style(Samples.BODY, 0, Optional.empty(), List.of(new PageStyle.FoldMark(87, 15)));
        List<Page> pages =
                new Furnishing(style, Samples::setLine, DocumentHead.of("", "")).furnish(List.of(EMPTY, EMPTY));
        assertThat(pages.get(0).strips()).singleElement().matches(Placed::decoration);
        assertThat(pages.get(0).strips().get(0).strip().marks()).containsExactly(new Mark.Rule(10, 87, 25, 87, 0.5));
        assertThat(pages.get(1)).isEqualTo(EMPTY);
    }

    @Test
    void countsFromTheFirstPagesNumber() {
        Furniture furniture = furniture("{seite}", "", "{seiten}");
        DocumentHead head = new DocumentHead("", "", "", "", "", 317);
        List<Page> pages = new Furnishing(style(furniture), Samples::setLine, head).furnish(List.of(EMPTY, EMPTY));
        assertThat(parts(pages.get(1))).containsExactly("318@50", "2@255");
    }

    @Test
    void changesSidesOnPagesWithAnEvenNumberInABoundVolume() {
        Furniture bound = new Furniture(Samples.TEXT, 40, "{titel}", "m", "{seite}", false, true);
        DocumentHead head = new DocumentHead("abc", "", "", "", "", 317);
        List<Page> pages = new Furnishing(style(bound), Samples::setLine, head).furnish(List.of(EMPTY, EMPTY, EMPTY));
        assertThat(parts(pages.get(1))).containsExactly("318@50", "m@152.5", "abc@245");
        assertThat(parts(pages.get(2))).containsExactly("abc@50", "m@152.5", "319@245");
    }

    /** The parts of the second page's head, of three, with their x on the page. */
    private static List<String> head(String left, String middle, String right) {
        Furniture furniture = furniture(left, middle, right);
        return parts(furnish(furniture, EMPTY, EMPTY, EMPTY).get(1));
    }

    private static List<String> parts(Page page) {
        Placed head = page.strips().get(0);
        return head.strip().marks().stream()
                .map(mark -> (Mark.Text) mark)
                .map(mark ->
                        text(mark) + "@" + Double.toString(head.x() + mark.x()).replace(".0", ""))
                .toList();
    }

    private static String text(Mark.Text mark) {
        return ((Glyphs) mark.line().fragments().get(0)).text();
    }

    private static List<Page> furnish(Furniture furniture, Page... pages) {
        return new Furnishing(style(furniture), Samples::setLine, HEAD).furnish(List.of(pages));
    }

    private static Furniture furniture(String left, String middle, String right) {
        return new Furniture(Samples.TEXT, 40, left, middle, right, false, false);
    }

    private static PageStyle style(Furniture furniture) {
        return Samples.style(Samples.BODY, 0, Optional.of(furniture), List.of());
    }
}
