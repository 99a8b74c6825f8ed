package de.vertragswerk.write.html;

import de.vertragswerk.model.Document;
import de.vertragswerk.model.DocumentHead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;

/**
 * Fills a page with a document. The page is HTML with a {@code <main>}; it may have a {@code <title>}, a {@code <style>},
 * a {@code <nav>} for the list of contents, and elements of class {@code vermerk} for the remark, of class {@code massgeblich}
 * for the note on the printed edition, and {@code <a class="druckausgabe">} for the link to it; those for which there is
 * nothing to say are left out. The result needs no other file: a picture that cannot be embedded is its alternative text.
 */
public final class HtmlWriter {
    private final org.jsoup.nodes.Document page;
    private final String css;

    /**
     * @param page the skeleton, as in {@code templates/html/seite.html}
     * @param css the style sheet that the page carries inline
     * @throws IllegalArgumentException if the page has no {@code <main>}
     */
    public HtmlWriter(String page, String css) {
        this.page = Jsoup.parse(page);
        if (this.page.selectFirst("main") == null) {
            throw new IllegalArgumentException("Die Seitenvorlage hat kein Element <main>.");
        }
        this.css = css;
    }

    /** A page without pictures from files, and without a printed edition. */
    public String write(Document document) {
        return write(document, source -> Optional.empty(), PrintedEdition.NONE);
    }

    /**
     * One page with LF line ends; the same document gives the same text.
     *
     * @param pictures the content of a picture file by its name
     */
    public String write(Document document, Function<String, Optional<byte[]>> pictures, PrintedEdition printed) {
        org.jsoup.nodes.Document html = page.clone();
        html.outputSettings(new OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base));
        writeHead(document.head(), html);
        // "</" would end the style element.
        html.select("style")
                .forEach(style -> style.empty().appendChild(new DataNode("\n" + css.replace("</", "<\\/"))));
        html.select(".vermerk").forEach(place -> fillOrRemove(place, document.remark()));
        html.select(".massgeblich").forEach(place -> fillOrRemove(place, printed.note()));
        html.select("a.druckausgabe").forEach(place -> linkOrRemove(place, printed.file()));
        BlockElements elements = new BlockElements(new EmbeddedPictures(pictures), printed);
        html.select("main").forEach(main -> main.appendChildren(elements.all(document.blocks())));
        Contents.fill(html, printed);
        removeDeadLinks(html);
        // jsoup writes U+00A0 as an entity in every mode.
        return html.outerHtml().replace("&nbsp;", "\u00a0").strip() + "\n";
    }

    private static void writeHead(DocumentHead head, org.jsoup.nodes.Document html) {
        if (!head.title().isEmpty()) {
            html.title(Text.clean(head.title()));
        }
        if (!head.author().isEmpty()) {
            Element author = html.head().appendElement("meta").attr("name", "author");
            author.attr("content", Text.clean(head.author())).after("\n");
        }
    }

    private static void fillOrRemove(Element place, String remark) {
        if (remark.isEmpty()) {
            place.remove();
        } else {
            place.text(Text.clean(remark));
        }
    }

    private static void linkOrRemove(Element place, String file) {
        if (file.isEmpty()) {
            place.remove();
        } else {
            place.attr("href", file);
        }
    }

    /** A reference to a unit that this page does not show stays as text. */
    private static void removeDeadLinks(org.jsoup.nodes.Document html) {
        Set<String> ids = new HashSet<>(html.select("[id]").eachAttr("id"));
        List<Element> links = new ArrayList<>(html.select("main a[href^=#]"));
        for (Element link : links) {
            if (!ids.contains(link.attr("href").substring(1))) {
                List<Node> content = new ArrayList<>(link.childNodes());
                content.forEach(link::before);
                link.remove();
            }
        }
    }
}
