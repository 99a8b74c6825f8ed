package de.vertragswerk.write.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Inline.Emphasis;
import de.vertragswerk.model.Inline.LineBreak;
import de.vertragswerk.model.Inline.Link;
import de.vertragswerk.model.Inline.Plain;
import de.vertragswerk.model.Inline.Reference;
import de.vertragswerk.model.Inline.Strong;
import de.vertragswerk.model.Origin;
import de.vertragswerk.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {
    private static final String[] WORDS = {
        "a", "b.", "(c)", "€", " ", "\u00a0", "*", "_", "x_y", "„", "“", "1.", "- ", "# ", "> ", "[", "]", "!", "&amp;",
        "<b>", "\\", "`", "~~~", "|", "{#x}", "+ ", ":::", "(1) ", "===", "---", "aa) ", "😀", "e\u0301", "א", ".", "**"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gronau (Westf.)",
                "gilt z. B. für § 3 – 5 - 7",
                "datei_name_neu",
                "3 * 4 _ 5",
                "1.000 Euro",
                "A & B",
                "&c",
                "a < b > c",
                "so! – (1)",
                "Nr. 1. Januar",
                "#eins",
                "-x",
                "a:b ::: c",
                "^~"
            })
    void leavesTextAloneThatIsNoMarkup(String text) {
        assertThat(MarkdownWriter.inlines(List.of(new Plain(text)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "1. Januar → 1\\. Januar",
                "a) so → a\\) so",
                "aa) so → aa\\) so",
                "- so → \\- so",
                "(1) so → \\(1) so",
                "## so → \\## so",
                "> so → \\> so",
                "::: so → \\::: so",
                "[a](b) → \\[a\\](b)",
                "a|b → a\\|b",
                "{#a} → \\{#a\\}",
                "&amp; → \\&amp;",
                "<b> → \\<b>",
                "*a* → \\*a\\*",
                "_a_ → \\_a\\_",
                "`a` → \\`a\\`",
                "a\\ → a\\\\"
            })
    void escapesWhatWouldBeMarkup(String text, String written) {
        assertThat(MarkdownWriter.inlines(List.of(new Plain(text)))).isEqualTo(written);
    }

    @Test
    void writesWhatOnlyReferencesHave() {
        Target target = new Target(new Id("a"), 2);
        assertThat(MarkdownWriter.inlines(List.of(new Reference(List.of(target), "", Origin.UNKNOWN))))
                .isEqualTo("[](#a/satz-2)");
    }

    @Test
    void quotesFrontMatterWhereYamlNeedsIt() {
        assertThat(head("Vereinbarung: „so“ #1")).isEqualTo("\"Vereinbarung: „so“ #1\"");
        assertThat(head("true")).isEqualTo("\"true\"");
        assertThat(head("5 \"Wege\" \\")).isEqualTo("\"5 \\\"Wege\\\" \\\\\"");
        assertThat(head("§ 8:30 Uhr")).isEqualTo("\"§ 8:30 Uhr\"");
        assertThat(head("Um 8:30 Uhr in Gronau (Westf.)")).isEqualTo("Um 8:30 Uhr in Gronau (Westf.)");
    }

    private static String head(String title) {
        return MarkdownWriter.document(new Document(DocumentHead.of(title, ""), List.of()))
                .replaceFirst("---\ntitel: (.*)\n---\n", "$1");
    }

    @Test
    void commonMarkReadsBackWhatWasWritten() {
        Random random = new Random(7);
        for (int i = 0; i < 20000; i++) {
            List<Inline> content = content(random, 3);
            String written = MarkdownWriter.inlines(content);
            assertThat(html(written)).as("%s", written).isEqualTo(expected(NormalForm.ofParagraph(content)));
        }
    }

    private static List<Inline> content(Random random, int depth) {
        List<Inline> content = new ArrayList<>();
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            int kind = depth == 0 ? 8 : random.nextInt(12);
            content.add(
                    switch (kind) {
                        case 0 -> new LineBreak();
                        case 1, 2 -> new Strong(content(random, depth - 1));
                        case 3, 4 -> new Emphasis(content(random, depth - 1));
                        case 5 -> new Link("#x", content(random, depth - 1));
                        default -> new Plain(WORDS[random.nextInt(WORDS.length)] + WORDS[random.nextInt(WORDS.length)]);
                    });
        }
        return content;
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown))
                .strip();
    }

    private static String expected(List<Inline> content) {
        String inner =
                inner(content).replaceAll("[ \\t]*<br />\n[ \\t]*", "<br />\n").replaceAll("^[ \\t]+|[ \\t]+$", "");
        return inner.isEmpty() ? "" : "<p>" + inner + "</p>";
    }

    private static String inner(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Plain plain) {
                out.append(plain.text()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;"));
            } else if (inline instanceof LineBreak) {
                out.append("<br />\n");
            } else if (inline instanceof Strong strong) {
                out.append("<strong>").append(inner(strong.content())).append("</strong>");
            } else if (inline instanceof Emphasis emphasis) {
                out.append("<em>").append(inner(emphasis.content())).append("</em>");
            } else if (inline instanceof Link link) {
                out.append("<a href=\"#x\">").append(inner(link.content())).append("</a>");
            }
        }
        return out.toString();
    }
}
