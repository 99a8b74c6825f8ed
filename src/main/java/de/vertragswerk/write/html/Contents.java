package de.vertragswerk.write.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The list of contents: every heading of level 2, in the page's {@code <nav>}. */
final class Contents {
    private Contents() {}

    static void fill(Document html) {
        List<Element> headings = html.select("main h2");
        for (Element nav : html.select("nav")) {
            if (headings.size() < 2) {
                nav.remove();
            } else {
                fill(nav, headings);
            }
        }
    }

    private static void fill(Element nav, List<Element> headings) {
        Element list = nav.appendElement("ol");
        for (Element heading : headings) {
            if (heading.id().isEmpty()) {
                heading.id("_" + (headings.indexOf(heading) + 1));
            }
            list.appendText("\n");
            // The whole text, as text() would lose no-break spaces.
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + heading.id())
                    .text(heading.wholeText().replace("\n", " "));
        }
        list.appendText("\n");
    }
}
