package de.vertragswerk.ingest.source;

import de.vertragswerk.ingest.source.text.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is. */
enum Format {
    PDF,
    ZIP,
    /** Word up to 2003, and other files of its time. */
    COMPOUND,
    RTF,
    HTML,
    JSON,
    MARKDOWN,
    TEXT;

    private static final int BEGINNING = 8192;
    private static final byte[] COMPOUND_MARK = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** A page of the web begins with one of these, behind comments and declarations of XML. */
    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<\\?xml[^>]{0,200}>\\s*|<!--(?:(?!-->).){0,2000}-->\\s*){0,5}"
                    + "<(?:!doctype html|html|head|body|main|article|div|h[1-6]|p|table|meta|title)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
    private static final Pattern CONTAINER = Pattern.compile("(?m)^::: [a-z]+");
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "---\\r?\\n(?:[\\w-]+:[^\\n]*\\n|[ \\t-][^\\n]*\\n){1,100}?(?:---|\\.\\.\\.)\\s.*", Pattern.DOTALL);

    /** By the marks at its beginning, then by its structure; its ending decides only between text and Markdown. */
    static Format of(String name, byte[] content) {
        String bytes = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (bytes.substring(0, Math.min(bytes.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (bytes.startsWith(new String(COMPOUND_MARK, StandardCharsets.ISO_8859_1))) {
            return COMPOUND;
        }
        return bytes.startsWith("{\\rtf") ? RTF : ofText(name.toLowerCase(Locale.ROOT), beginning(content));
    }

    private static String beginning(byte[] content) {
        byte[] beginning = new byte[Math.min(content.length, BEGINNING)];
        System.arraycopy(content, 0, beginning, 0, beginning.length);
        String text = Encoding.of(beginning).decode(beginning);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Format ofText(String name, String beginning) {
        if (PAGE.matcher(beginning).matches()) {
            return HTML;
        }
        String start = beginning.stripLeading();
        if (start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"") || name.endsWith(".json")) {
            return JSON;
        }
        boolean isMarkdown = name.endsWith(".md")
                || name.endsWith(".markdown")
                || FRONT_MATTER.matcher(beginning).matches()
                || CONTAINER.matcher(beginning).find()
                || HEADING.matcher(beginning).results().limit(2).count() == 2;
        return isMarkdown ? MARKDOWN : TEXT;
    }
}
