package de.vertragswerk.ingest.source.html;

import de.vertragswerk.ingest.source.sheet.Labels;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The lists that are open at a place of a page, and the label that its next line shows. */
final class OpenLists {
    private static final Set<String> LISTS = Set.of("ol", "ul", "menu", "dir");
    private static final int INDENT = 3;
    private static final int DEEPEST = 12;
    private static final int MOST = 1_000_000;

    private final Deque<Numbering> open = new ArrayDeque<>();
    private int definitions;
    private String label = "";

    /** A list and the number of its next item. */
    private static final class Numbering {
        private final String style;
        private final int step;
        private int next;

        Numbering(String style, int start, int step) {
            this.style = style;
            this.next = start;
            this.step = step;
        }
    }

    void enter(Element element) {
        String name = element.normalName();
        if (LISTS.contains(name)) {
            open.push(list(element));
        } else if (name.equals("li")) {
            label = open.isEmpty() ? Labels.DASH : number(open.element(), element);
        } else if (name.equals("dd")) {
            definitions++;
        }
    }

    void leave(Element element) {
        String name = element.normalName();
        if (LISTS.contains(name)) {
            open.poll();
        } else if (name.equals("li")) {
            label = "";
        } else if (name.equals("dd")) {
            definitions--;
        }
    }

    private static Numbering list(Element list) {
        boolean isOrdered = list.normalName().equals("ol");
        String css = list.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        String style = isOrdered ? "1" : "-";
        if (css.contains("list-style:none") || css.contains("list-style-type:none")) {
            style = "";
        } else if (isOrdered) {
            style = css.contains("list-style") ? ofCss(css) : typed(list.attr("type"));
        }
        int items = (int) list.children().stream()
                .filter(item -> item.normalName().equals("li"))
                .count();
        boolean isReversed = isOrdered && list.hasAttr("reversed");
        return new Numbering(style, integer(list.attr("start"), isReversed ? items : 1), isReversed ? -1 : 1);
    }

    private static String typed(String type) {
        return Set.of("a", "A", "i", "I").contains(type) ? type : "1";
    }

    private static String ofCss(String css) {
        if (css.contains("lower-alpha") || css.contains("lower-latin")) {
            return "a";
        } else if (css.contains("upper-alpha") || css.contains("upper-latin")) {
            return "A";
        } else if (css.contains("lower-roman")) {
            return "i";
        } else if (css.contains("upper-roman")) {
            return "I";
        }
        return "1";
    }

    private static String number(Numbering list, Element item) {
        int number = integer(item.attr("value"), list.next);
        list.next = number + list.step;
        return switch (list.style) {
            case "1" -> number + ".";
            case "a" -> Labels.letters(number) + ")";
            case "A" -> Labels.upper(Labels.letters(number)) + ".";
            case "i" -> Labels.roman(number) + ".";
            case "I" -> Labels.upper(Labels.roman(number)) + ".";
            case "-" -> Labels.DASH;
            default -> "";
        };
    }

    private static int integer(String text, int otherwise) {
        if (!text.matches("-?[0-9]{1,7}")) {
            return otherwise;
        }
        return Math.max(-MOST, Math.min(MOST, Integer.parseInt(text)));
    }

    /** The label of the item whose first line this is; empty on its other lines. */
    String takeLabel() {
        String taken = label;
        label = "";
        return taken;
    }

    /** What indents a line; the first line of an item less than its others. */
    String indent(boolean isLabelled) {
        int depth = open.size() + definitions - (isLabelled ? 1 : 0);
        return " ".repeat(INDENT * Math.max(0, Math.min(depth, DEEPEST)));
    }
}
