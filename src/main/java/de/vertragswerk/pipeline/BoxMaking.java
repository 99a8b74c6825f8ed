package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.read.definition.Behaelter;
import de.vertragswerk.read.definition.Behaelter.Platz;
import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.style.BoxStyle;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the styles of containers. */
final class BoxMaking {
    private static final double GAP = 8;
    private static final Behaelter UNNAMED = new Behaelter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    /** Kinds that say by themselves where they stand. */
    private static final List<ContainerKind> PLACED =
            List.of(ContainerKind.WIDE, ContainerKind.PLATE, ContainerKind.IMPRINT);

    private static final List<String> NAMES =
            Arrays.stream(ContainerKind.values()).map(ContainerKind::german).toList();

    private final Paper paper;
    private final TextStyle text;
    private final TextStyleMaking texts;
    private final StyleFindings findings;

    BoxMaking(Paper paper, TextStyle text, TextStyleMaking texts, StyleFindings findings) {
        this.paper = paper;
        this.text = text;
        this.texts = texts;
        this.findings = findings;
    }

    /** The styles by kind of container; a kind that does not exist is a finding. */
    Map<ContainerKind, BoxStyle> boxes(Map<String, Behaelter> given) {
        Map<ContainerKind, BoxStyle> boxes = new EnumMap<>(ContainerKind.class);
        PLACED.forEach(kind -> boxes.put(kind, box(UNNAMED, kind, "")));
        given.forEach((name, box) -> {
            String pointer = "/behaelter/" + name;
            ContainerKind.of(name)
                    .ifPresentOrElse(kind -> boxes.put(kind, box(box, kind, pointer)), () -> unknown(name, pointer));
        });
        return boxes;
    }

    private void unknown(String name, String pointer) {
        findings.errorAtKey(
                pointer,
                "Einen Behälter „" + name + "“ gibt es nicht.",
                Nearest.hint(name, NAMES, "Es gibt " + String.join(", ", NAMES) + "."));
    }

    private BoxStyle box(Behaelter box, ContainerKind kind, String pointer) {
        int columns = box.nebeneinander().orElse(1);
        double gap = Millimetres.toPoints(box.abstand().orElse(GAP));
        boolean wide = box.breit().orElse(kind == ContainerKind.WIDE || kind == ContainerKind.PLATE);
        boolean bottom = box.unten().orElse(kind == ContainerKind.IMPRINT);
        double width = box.platz()
                .map(place -> Millimetres.toPoints(place.breite()))
                .orElse(wide || bottom ? paper.body().width() : paper.columnWidth());
        if (columns > 1 && (width - (columns - 1) * gap) / columns < Paper.LEAST_COLUMN) {
            findings.error(
                    pointer + "/nebeneinander",
                    "So viele Behälter passen nicht nebeneinander.",
                    "Weniger angeben oder den Abstand verkleinern; jeder braucht 25 mm.");
        }
        return new BoxStyle(
                box.text().map(given -> texts.style(given, pointer + "/text", text)),
                box.davor().orElse(0.0),
                box.danach().orElse(0.0),
                columns,
                gap,
                box.neueSeite().orElse(kind == ContainerKind.PLATE),
                box.zusammen().orElse(false),
                wide,
                bottom,
                box.platz().map(place -> area(place, pointer + "/platz")),
                Millimetres.toPoints(box.schreibraum().orElse(0.0)),
                box.feld().orElse(false),
                box.striche().map(BoxMaking::rules).orElse(BoxStyle.Rules.NONE));
    }

    private static BoxStyle.Rules rules(Behaelter.Striche given) {
        return switch (given) {
            case OBEN -> BoxStyle.Rules.ABOVE;
            case UNTEN -> BoxStyle.Rules.BELOW;
            case BEIDE -> BoxStyle.Rules.BOTH;
        };
    }

    private Area area(Platz place, String pointer) {
        Area area = new Area(
                Millimetres.toPoints(place.links()),
                Millimetres.toPoints(place.oben()),
                Millimetres.toPoints(place.breite()),
                Millimetres.toPoints(place.hoehe()));
        if (area.left() + area.width() > paper.width() || area.top() + area.height() > paper.height()) {
            findings.errorAtKey(
                    pointer, "Dieser Platz ragt über das Papier hinaus.", "Maße und Größe des Papiers vergleichen.");
        }
        return area;
    }
}
