package de.vertragswerk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final List<Inline> CONTENT = List.of(
            new Inline.Plain("ein "),
            new Inline.Strong(List.of(new Inline.Emphasis(List.of(new Inline.Plain("Wort"))))),
            new Inline.LineBreak(),
            new Inline.Reference(List.of(), "§ 1", Origin.UNKNOWN),
            new Inline.Citation("gkg-nrw", "", CitationForm.SHORT, " GkG", Origin.UNKNOWN),
            new Inline.Filled("kommune", " Stadt "),
            new Inline.Open("Tag", Origin.UNKNOWN),
            new Inline.Link("https://example.org", List.of(new Inline.Plain(" Netz"))));

    @Test
    void dropsMarkupAndMarksOpenPlaces() {
        assertThat(PlainText.of(CONTENT)).isEqualTo("ein Wort\n§ 1 GkG Stadt [offen: Tag] Netz");
    }

    @Test
    void setsOneLine() {
        assertThat(PlainText.line(CONTENT)).startsWith("ein Wort § 1");
    }

    @Test
    void givesAddressesOfLinks() {
        assertThat(PlainText.withAddresses(CONTENT)).endsWith(" Netz (https://example.org)");
    }
}
