package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Region;
import de.vertragswerk.typeset.layout.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Galleys in words. */
final class Drawing {
    private Drawing() {}

    /** A line for each strip: "-", "+" if it is kept with the one above, "=" on a new page, then texts behind their x. */
    static String strips(Galley galley) {
        return galley.regions().stream()
                .flatMap(region -> region.strips().stream())
                .map(Drawing::strip)
                .collect(Collectors.joining("\n"));
    }

    static String strip(Strip strip) {
        String ending = switch (strip.ending()) {
            case ALLOWED -> "-";
            case AVOIDED -> "+";
            case PAGE -> "=";
        };
        return ending
                + strip.marks().stream()
                        .map(Drawing::mark)
                        .filter(words -> !words.isEmpty())
                        .map(words -> " " + words)
                        .collect(Collectors.joining());
    }

    private static String mark(Mark mark) {
        if (mark instanceof Mark.Text text) {
            return number(text.x() + text.line().fragments().get(0).x()) + ":"
                    + words(text.line()).stripTrailing();
        } else if (mark instanceof Mark.Anchor anchor) {
            return "#" + anchor.id();
        } else if (mark instanceof Mark.Field field) {
            return "[" + field.name() + " " + number(field.width()) + "x" + number(field.height()) + "]";
        } else if (mark instanceof Mark.Picture picture) {
            return "picture " + number(picture.x()) + " " + number(picture.width()) + "x" + number(picture.height());
        } else if (mark instanceof Mark.PageNumber page) {
            return number(page.x()) + ":" + pages(page);
        }
        return "";
    }

    private static String pages(Mark.PageNumber page) {
        return (words(page.words()) + " page of " + String.join(" to ", page.anchors())).stripLeading();
    }

    /** The rules of a strip: from, to. */
    static List<String> rules(Strip strip) {
        return strip.marks().stream()
                .filter(Mark.Rule.class::isInstance)
                .map(Mark.Rule.class::cast)
                .map(rule -> Stream.of(rule.x1(), rule.y1(), rule.x2(), rule.y2())
                        .map(Drawing::number)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** The space above, the height and the space below each strip. */
    static String heights(Galley galley) {
        return strips(galley.regions())
                .map(strip -> number(strip.before()) + "<" + number(strip.height()) + ">" + number(strip.after()))
                .collect(Collectors.joining(" "));
    }

    static String baselines(Galley galley) {
        return strips(galley.regions())
                .map(strip -> strip.marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(mark -> number(((Mark.Text) mark).baseline()))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    /** The structure, a line for each element, with what is drawn for it. */
    static String structure(Galley galley) {
        List<Mark> marks = Stream.concat(galley.firstPage().stream().map(Page.Placed::strip), strips(galley.regions()))
                .flatMap(strip -> strip.marks().stream())
                .toList();
        StringBuilder out = new StringBuilder();
        galley.structure().children().forEach(child -> append(child, "", marks, out));
        return out.toString().stripTrailing();
    }

    private static void append(Element element, String indent, List<Mark> marks, StringBuilder out) {
        List<String> words = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text && text.element() == element) {
                words.add(words(text.line()));
            } else if (mark instanceof Mark.PageNumber page && page.element() == element) {
                words.add(pages(page));
            }
        }
        String attribute = element.attribute()
                .map(it -> " " + it.name() + "=" + it.value())
                .orElse("");
        String line = indent + element.tag() + attribute + " " + String.join("", words);
        out.append(line.stripTrailing()).append("\n");
        element.children().forEach(child -> append(child, indent + " ", marks, out));
    }

    private static Stream<Strip> strips(List<Region> regions) {
        return regions.stream().flatMap(region -> region.strips().stream());
    }

    static String words(Line line) {
        return line.fragments().stream()
                .map(fragment ->
                        fragment instanceof Glyphs glyphs ? glyphs.text() : "<" + number(fragment.width()) + ">")
                .collect(Collectors.joining())
                .replace('\u00a0', '~');
    }

    /** The name of the face in which a line begins. */
    static String fontOf(Mark.Text text) {
        return ((Glyphs) text.line().fragments().get(0)).font().face().name();
    }

    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.format(Locale.ROOT, "%.0f", rounded) : Double.toString(rounded);
    }
}
