package de.vertragswerk.write.markdown;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.model.Inline;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes Markdown that reads well and, read again, gives what was written. */
public final class MarkdownWriter {
    /** A YAML scalar that means itself: it begins with a letter and holds nothing that YAML would take for a sign. */
    private static final Pattern BARE = Pattern.compile("\\p{L}(?:[^:#\"\\\\\\p{Cntrl}]|:(?=\\S)|(?<=\\S)#)*(?<!\\s)");

    private MarkdownWriter() {}

    /** A whole file with its front matter. */
    public static String document(Document document) {
        String blocks = blocks(document.blocks());
        return head(document.head()) + (blocks.isEmpty() ? "" : "\n" + blocks + "\n");
    }

    /** The front matter of a file; only the title stands there even if it is empty. */
    public static String head(DocumentHead head) {
        return "---\n"
                + entry("titel", head.title())
                + optional("verfasser", head.author())
                + optional("vermerk", head.remark())
                + optional("wasserzeichen", head.watermark())
                + optional("stil", head.style())
                + (head.firstPage() == 1 ? "" : "seite: " + head.firstPage() + "\n")
                + "---\n";
    }

    /** Blocks separated by blank lines, without a line feed at the end. */
    public static String blocks(List<Block> blocks) {
        return new BlockWriter().all(blocks);
    }

    /** Running text for a line of its own. */
    public static String inlines(List<Inline> content) {
        return InlineWriter.paragraph(content);
    }

    private static String optional(String key, String value) {
        return value.isEmpty() ? "" : entry(key, value);
    }

    private static String entry(String key, String value) {
        return key + ": " + (isBare(value) ? value : quoted(value)) + "\n";
    }

    private static boolean isBare(String value) {
        return BARE.matcher(value).matches()
                && !List.of("true", "false", "null").contains(value.toLowerCase(Locale.ROOT));
    }

    private static String quoted(String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return "\"" + escaped + "\"";
    }
}
