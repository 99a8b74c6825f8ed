package de.vertragswerk.typeset.galley;

import static de.vertragswerk.write.Blocks.filled;
import static de.vertragswerk.write.Blocks.labelled;
import static de.vertragswerk.write.Blocks.open;
import static de.vertragswerk.write.Blocks.reference;
import static de.vertragswerk.write.Blocks.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Inline;
import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Link;
import de.vertragswerk.typeset.layout.Piece;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PieceMakerTest {
    private final Element element = Element.root().add("P");

    private List<Piece> pieces(Inline... content) {
        Outline outline = Outline.of(List.of(labelled("betrieb", "(1)")));
        return PieceMaker.pieces(List.of(content), outline, element, Sheet.TEXT, 200);
    }

    private static Piece piece(String text) {
        return new Piece.Text(text, Cut.REGULAR, Optional.empty(), false);
    }

    private static Link link(Piece piece) {
        return ((Piece.Text) piece).link().orElseThrow();
    }

    @Test
    void joinsNeighboursOfOneAppearance() {
        assertThat(pieces(text("Die "), filled("Stadt Velen"), text(" zahlt.")))
                .containsExactly(piece("Die Stadt Velen zahlt."));
    }

    @Test
    void changesTheCutForEmphasis() {
        Inline inner = new Inline.Emphasis(List.of(text("b")));
        assertThat(pieces(text("a"), new Inline.Strong(List.of(inner, text("c"))), text("d")))
                .containsExactly(
                        piece("a"),
                        new Piece.Text("b", Cut.BOLD_ITALIC, Optional.empty(), false),
                        new Piece.Text("c", Cut.BOLD, Optional.empty(), false),
                        piece("d"));
    }

    @Test
    void showsOpenPlaces() {
        assertThat(pieces(text("am "), open("Tag")))
                .containsExactly(piece("am "), new Piece.Text("[offen: Tag]", Cut.REGULAR, Optional.empty(), true));
    }

    @Test
    void breaksLinesWhereAskedFor() {
        assertThat(pieces(text("a"), new Inline.LineBreak(), text("b")))
                .containsExactly(piece("a"), new Piece.NewLine(), piece("b"));
    }

    @Test
    void makesABlankOfFiveUnderscores() {
        assertThat(pieces(text("den _____ in ____")))
                .containsExactly(piece("den "), new Piece.Blank(25), piece(" in ____"));
    }

    @Test
    void makesNoBlankWiderThanTheColumn() {
        assertThat(pieces(text("_".repeat(90)))).containsExactly(new Piece.Blank(200));
    }

    @Test
    void linksAReferenceToItsFirstTarget() {
        Link link = link(pieces(reference("betrieb", "§ 1")).get(0));
        assertThat(link.destination()).isEqualTo("#betrieb");
        assertThat(link.description()).isEqualTo("§ 1");
        assertThat(link.element().tag()).isEqualTo("Link");
        assertThat(link.element().parent()).contains(element);
    }

    @Test
    void leavesAReferenceAloneWhoseTargetIsNotThere() {
        assertThat(pieces(reference("fehlt", "§ 9"))).containsExactly(piece("§ 9"));
    }

    @Test
    void printsTheAddressOfALink() {
        List<Piece> pieces = pieces(new Inline.Link("https://example.org/a", List.of(text("Hilfe"))), text("."));
        assertThat(((Piece.Text) pieces.get(0)).text()).isEqualTo("Hilfe (https://example.org/a)");
        assertThat(link(pieces.get(0)).destination()).isEqualTo("https://example.org/a");
        assertThat(pieces.get(1)).isEqualTo(piece("."));
    }

    @Test
    void doesNotRepeatAnAddressThatTheWordsTell() {
        List<Piece> pieces = pieces(new Inline.Link("mailto:a@example.org", List.of(text("a@example.org"))));
        assertThat(((Piece.Text) pieces.get(0)).text()).isEqualTo("a@example.org");
        assertThat(link(pieces.get(0)).destination()).isEqualTo("mailto:a@example.org");
    }

    @Test
    void keepsOneLinkOverSeveralCuts() {
        Inline strong = new Inline.Strong(List.of(text("fett")));
        List<Piece> pieces = pieces(new Inline.Link("#betrieb", List.of(text("a"), strong)));
        assertThat(pieces).hasSize(2);
        assertThat(link(pieces.get(0))).isSameAs(link(pieces.get(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,x",
                "seite.html",
                "https:",
                "",
                "#fehlt"
            })
    void setsLinksToUnsafePlacesAsText(String destination) {
        assertThat(pieces(new Inline.Link(destination, List.of(text("hier"))))).containsExactly(piece("hier"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/Straße?q=a b, https://example.org/Stra%C3%9Fe?q=a%20b",
        "HTTP://example.org, HTTP://example.org",
        "mailto:x@example.org?subject=a<b, mailto:x@example.org?subject=a%3Cb"
    })
    void writesDestinationsInAscii(String given, String expected) {
        assertThat(Destination.of(given)).contains(expected);
    }
}
