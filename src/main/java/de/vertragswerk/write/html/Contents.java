package de.vertragswerk.write.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The list of contents: every heading of level 2, and below it the items of a gazette with their pages. It stands where
 * the document wants it, else in the page's {@code <nav>}.
 */
final class Contents {
    private final List<Element> headings;
    private final PrintedEdition printed;

    private Contents(List<Element> headings, PrintedEdition printed) {
        this.headings = headings;
        this.printed = printed;
    }

    static void fill(Document html, PrintedEdition printed) {
        boolean own = html.selectFirst("main nav") != null;
        if (own) {
            html.select("nav").forEach(nav -> {
                if (nav.closest("main") == null) {
                    nav.remove();
                }
            });
        }
        Contents contents = new Contents(html.select("main h2, main article > h3"), printed);
        html.select("nav").forEach(contents::fillOrRemove);
    }

    private void fillOrRemove(Element nav) {
        if (headings.size() < 2) {
            nav.remove();
            return;
        }
        Element list = nav.appendElement("ol");
        Element sublist = list;
        for (Element heading : headings) {
            if (heading.nameIs("h2")) {
                sublist = entry(heading, list);
            } else {
                entry(heading, nested(sublist));
            }
        }
        list.appendText("\n");
    }

    /** The list below an entry, made when first needed; the list itself where no entry is above it. */
    private static Element nested(Element parent) {
        if (parent.nameIs("ol")) {
            return parent;
        }
        Element last = parent.children().last();
        return last != null && last.nameIs("ol") ? last : parent.appendElement("ol");
    }

    private Element entry(Element heading, Element list) {
        Element place = place(heading);
        if (place.id().isEmpty()) {
            place.id("_" + (headings.indexOf(heading) + 1));
        }
        list.appendText("\n");
        Element entry = list.appendElement("li");
        // The whole text, as text() would lose no-break spaces.
        entry.appendElement("a")
                .attr("href", "#" + place.id())
                .text(heading.wholeText().replace("\n", " "));
        String pages = place.nameIs("article") ? printed.pagesOf(place.id()) : "";
        if (!pages.isEmpty()) {
            entry.appendText(" ").appendElement("span").addClass("seiten").text("S.\u00a0" + pages);
        }
        return entry;
    }

    /** Where an entry leads: to the item that the heading begins, else to the heading. */
    private static Element place(Element heading) {
        Element parent = heading.parent();
        return parent != null && parent.nameIs("article") && parent.hasAttr("id") ? parent : heading;
    }
}
