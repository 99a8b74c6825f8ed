package de.vertragswerk.write.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.ListStyle;
import de.vertragswerk.write.Blocks;
import de.vertragswerk.write.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextWriterTest {

    @ParameterizedTest
    @MethodSource("samples")
    void staysWithinTheLine(Document document) {
        assertThat(TextWriter.write(document).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 78)
                .allMatch(line -> line.equals(line.stripTrailing()))
                .noneMatch(line -> line.contains("\u00a0"));
    }

    static Iterable<Document> samples() {
        return Samples.all().values();
    }

    @Test
    void keepsTogetherWhatANoBreakSpaceJoins() {
        String text = "x".repeat(75) + " §\u00a03 " + "y".repeat(10);
        assertThat(written(Blocks.paragraph(text))).isEqualTo("x".repeat(75) + "\n§ 3 " + "y".repeat(10) + "\n");
    }

    @Test
    void breaksBehindTheHyphenOfACompound() {
        assertThat(written(Blocks.paragraph("x".repeat(70) + " Datums-Verarbeitung")))
                .isEqualTo("x".repeat(70) + " Datums-\nVerarbeitung\n");
    }

    @Test
    void keepsShortCompoundsWhole() {
        assertThat(written(Blocks.paragraph("x".repeat(74) + " E-Mail"))).isEqualTo("x".repeat(74) + "\nE-Mail\n");
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() {
        assertThat(written(Blocks.paragraph("😀".repeat(100))))
                .isEqualTo("😀".repeat(78) + "\n" + "😀".repeat(22) + "\n");
    }

    @Test
    void sendsNoCommandsToATerminal() {
        assertThat(written(Blocks.paragraph("a\u001b[31mb\u0007"))).isEqualTo("a[31mb\n");
    }

    @Test
    void showsAddressesOfLinks() {
        Inline web = new Inline.Link("https://example.org", List.of(Blocks.text("Seite")));
        Inline mail = new Inline.Link("mailto:x@example.org", List.of(Blocks.text("x@example.org")));
        assertThat(written(Blocks.paragraph(web, Blocks.text(" "), mail)))
                .isEqualTo("Seite (https://example.org) x@example.org\n");
    }

    @Test
    void setsDeepListsWithoutRoom() {
        Block list = Blocks.list(ListStyle.DASH, Blocks.item("tief"));
        for (int i = 0; i < 60; i++) {
            list = Blocks.list(ListStyle.DASH, Blocks.item(list));
        }
        assertThat(written(list)).contains("t").endsWith("f\n");
    }

    private static String written(Block block) {
        return TextWriter.write(new Document(DocumentHead.of("", ""), List.of(block)));
    }
}
