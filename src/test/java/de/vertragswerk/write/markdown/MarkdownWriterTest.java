package de.vertragswerk.write.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Inline.Emphasis;
import de.vertragswerk.model.Inline.LineBreak;
import de.vertragswerk.model.Inline.Link;
import de.vertragswerk.model.Inline.Plain;
import de.vertragswerk.model.Inline.Strong;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {
    private static final String[] WORDS = {
        "a", "b.", "(c)", "€", " ", "\u00a0", "*", "_", "x_y", "„", "“", "1.", "- ", "# ", "> ", "[", "]", "!", "&amp;",
        "<b>", "\\", "`", "~~~", "|", "{#x}", "+ ", ":::", "(1) ", "===", "---", "aa) ", "😀", "e\u0301", "א", ".", "**"
    };

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
