package de.vertragswerk.ingest.source.html;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.source.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the parts of a page that are no text of it, and counts them. */
final class Omitted {
    private static final String NAVIGATION = "Navigation";
    private static final String HIDDEN = "Verstecktes";
    private static final String REMARK = "Vermerk über das Dokument";
    private static final String FRAME = "Rahmen der Seite";
    private static final Set<String> MACHINERY = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "button",
            "select",
            "input",
            "textarea",
            "datalist",
            "dialog",
            "map");

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Notes the page outside of its main part. */
    void outside(Document page, Element root) {
        if (!root.normalName().equals("body")
                && page.body().text().length() > root.text().length()) {
            count(FRAME);
        }
    }

    /** Whether an element is left out, with all in it. */
    boolean leavesOut(Element element) {
        String name = element.normalName();
        if (MACHINERY.contains(name)) {
            return true;
        }
        if (name.equals("nav") || element.attr("role").equals("navigation")) {
            return count(NAVIGATION);
        }
        if (element.attr("role").equals("note")) {
            return count(REMARK);
        }
        boolean isFrame = (name.equals("header") || name.equals("footer"))
                && element.parent() != null
                && element.parent().normalName().equals("body");
        if (isFrame) {
            return count(FRAME);
        }
        return isHidden(element) && count(HIDDEN);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private boolean count(String what) {
        counts.merge(what, 1, Integer::sum);
        return true;
    }

    /** One note for all of them. */
    void note(Sheet sheet) {
        if (!counts.isEmpty()) {
            String what = counts.entrySet().stream()
                    .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + "-mal)"))
                    .collect(Collectors.joining(", "));
            sheet.omission(Place.WHOLE, "", "Nicht zum Text der Seite gehört: " + what + ".", Confidence.LIKELY);
        }
    }
}
