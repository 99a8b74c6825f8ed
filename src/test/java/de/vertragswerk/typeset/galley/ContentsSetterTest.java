package de.vertragswerk.typeset.galley;

import static de.vertragswerk.write.Blocks.container;
import static de.vertragswerk.write.Blocks.heading;
import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Strip;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContentsSetterTest {
    private static final Block CONTENTS = container(ContainerKind.CONTENTS, heading(2, "", "", "Inhalt"));

    private final Sheet sheet = new Sheet();

    private Galley galley() {
        return sheet.set(
                heading(1, "", "", "Titel"),
                CONTENTS,
                heading(2, "kosten", "§ 3", "Kosten"),
                heading(3, "", "", "Umlage"),
                heading(4, "", "", "zu tief"),
                heading(2, "", "§ 10", "Ein Titel, der auf keine Zeile des Verzeichnisses passt"));
    }

    @Test
    void listsWhatFollowsWithItsPages() {
        assertThat(Drawing.strips(galley())).startsWith("""
                - #_1 75:Titel
                + #_2 0:Inhalt
                + 0:§~3 26:Kosten 200:page of kosten
                + 0:Umlage 200:page of _4
                - 0:§~10 26:Ein Titel, der auf keine Zeile
                + 26:des Verzeichnisses passt 200:page of _6
                """);
    }

    @Test
    void readsEachEntryAsALink() {
        Galley galley = galley();
        assertThat(Drawing.structure(galley)).contains("""
                 H2 Inhalt
                 TOC
                  TOCI
                   Reference §~3 Kosten page of kosten
                  TOCI
                   Reference Umlage page of _4
                """.indent(0));
        Strip entry = galley.regions().get(0).strips().get(2);
        List<Glyphs> texts = entry.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> (Glyphs) ((Mark.Text) mark).line().fragments().get(0))
                .toList();
        assertThat(texts).hasSize(2);
        assertThat(texts)
                .extracting(text -> text.link().orElseThrow().destination())
                .containsOnly("#kosten");
        assertThat(texts.get(0).link()).isEqualTo(texts.get(1).link());
    }

    @Test
    void leadsToTheNumberByDots() {
        Strip entry = galley().regions().get(0).strips().get(2);
        List<String> dots = Drawing.rules(entry);
        assertThat(dots).hasSize(24);
        assertThat(dots.get(0)).isEqualTo("179.2 8.1 180 8.1");
        assertThat(dots.get(23)).isEqualTo("64.2 8.1 65 8.1");
    }

    @Test
    void hangsOnlyTitlesThatHaveALabel() {
        Galley galley = sheet.set(CONTENTS, heading(2, "a", "§ 3", "Kosten"), heading(2, "b", "", "Anlage 1: Plan"));
        assertThat(Drawing.strips(galley)).contains("""
                + 0:§~3 21:Kosten 200:page of a
                + 0:Anlage 1: Plan 200:page of b
                """);
    }

    @Test
    void keepsAnEntryWithTheFirstBelowIt() {
        Galley galley = sheet.set(
                CONTENTS,
                heading(2, "a", "A", "Erlasse"),
                heading(3, "b", "1", "x"),
                heading(3, "c", "2", "y"),
                heading(2, "d", "B", "Anderes"),
                heading(3, "e", "3", "z"));
        assertThat(Drawing.strips(galley)).contains("""
                + 0:1 11:x 200:page of b
                - 0:2 11:y 200:page of c
                - 0:B 11:Anderes 200:page of d
                + 0:3 11:z 200:page of e
                """);
    }

    @Test
    void setsNothingWithoutHeadingsOrStyle() {
        assertThat(sheet.set(container(ContainerKind.CONTENTS)).regions()).isEmpty();
        sheet.contents = List.of();
        assertThat(Drawing.structure(galley())).doesNotContain("TOC");
    }
}
