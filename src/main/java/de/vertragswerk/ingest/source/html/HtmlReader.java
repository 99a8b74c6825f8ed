package de.vertragswerk.ingest.source.html;

import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.source.sheet.Sheet;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import de.vertragswerk.ingest.source.text.Encoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Reads a page of the web: what a reader of the page sees of its main part. */
public final class HtmlReader {
    /** Elements inside one another; deeper ones are read as if they stood there. */
    private static final int DEEPEST = 200;

    private HtmlReader() {}

    /** The paragraphs of a page; each line is a whole paragraph, or a part of one up to a line break. */
    public static Source read(String name, byte[] content) throws Unreadable {
        Document page = parse(content);
        Element root = root(page);
        Omitted omitted = new Omitted();
        omitted.outside(page, root);
        Sheet sheet = new Sheet();
        new PageText(sheet, omitted).read(root);
        omitted.note(sheet);
        if (sheet.isEmpty()) {
            throw new Unreadable(
                    "seite-ohne-text",
                    "Die Seite enthält keinen Text.",
                    "Die Seite im Browser öffnen, alles sichtbar machen und vollständig speichern.");
        }
        return sheet.source(name, false);
    }

    private static Document parse(byte[] content) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(content),
                    charset(content),
                    "",
                    Parser.htmlParser().setMaxDepth(DEEPEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The encoding that the bytes show; null where the page itself is to be asked. */
    private static @Nullable String charset(byte[] content) {
        Encoding encoding = Encoding.of(content);
        String beginning = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
        boolean says = beginning.contains("charset=") || beginning.contains("encoding=");
        return says && !encoding.isCertain() ? null : encoding.charset().name();
    }

    private static Element root(Document page) {
        Elements mains = page.select("main, [role=main]");
        return mains.size() == 1 && mains.get(0).hasText() ? mains.get(0) : page.body();
    }
}
