package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.read.definition.Seitenzeile;
import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.style.Furniture;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the lines above and below the text of pages. */
final class FurnitureMaking {
    private static final double LARGEST = 9;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final List<String> PLACEHOLDERS = List.of("seite", "seiten", "titel", "vermerk");

    private final Paper paper;
    private final TextStyle text;
    private final TextStyleMaking texts;
    private final StyleFindings findings;

    /**
     * The making of lines.
     *
     * @param running running text, whose leading and cut they take over
     */
    FurnitureMaking(Paper paper, TextStyle running, TextStyleMaking texts, StyleFindings findings) {
        this.paper = paper;
        this.texts = texts;
        this.findings = findings;
        double size = Math.min(running.size(), LARGEST);
        TextStyle lines = TextStyleMaking.lines(running);
        this.text = new TextStyle(
                size, size / running.size() * running.leading(), lines.cut(), lines.alignment(), 0, 0, 0, false);
    }

    /** The line above the text; empty where nothing stands in it. */
    Optional<Furniture> head(Optional<Seitenzeile> given, String pointer, Area body) {
        return given.flatMap(line -> furniture(line, pointer, paper.body().top() / 2, 0, body.top(), "über"));
    }

    /** The line below the text; empty where nothing stands in it. */
    Optional<Furniture> foot(Optional<Seitenzeile> given, String pointer, Area body) {
        double top = body.top() + body.height();
        return given.flatMap(
                line -> furniture(line, pointer, (top + paper.height()) / 2, top, paper.height(), "unter"));
    }

    private Optional<Furniture> furniture(
            Seitenzeile line, String pointer, double otherwise, double from, double to, String where) {
        TextStyle style = texts.style(line.text(), pointer + "/text", text);
        double baseline = line.grundlinie().map(Millimetres::toPoints).orElse(otherwise);
        if (baseline - style.size() < from || baseline > to) {
            findings.error(
                    pointer + "/grundlinie",
                    "Diese Zeile passt nicht auf das Papier " + where + " dem Text.",
                    "Die Grundlinie in den Rand legen oder den Rand vergrößern.");
        }
        Furniture furniture = new Furniture(
                style,
                baseline,
                part(line.links(), pointer + "/links"),
                part(line.mitte(), pointer + "/mitte"),
                part(line.rechts(), pointer + "/rechts"),
                line.strich().orElse(false),
                line.spiegeln().orElse(false));
        return Optional.of(furniture).filter(FurnitureMaking::isSeen);
    }

    private static boolean isSeen(Furniture line) {
        return line.rule() || !(line.left() + line.middle() + line.right()).isEmpty();
    }

    private String part(Optional<String> given, String pointer) {
        String part = given.orElse("");
        Matcher placeholder = PLACEHOLDER.matcher(part);
        while (placeholder.find()) {
            String name = placeholder.group(1);
            if (!PLACEHOLDERS.contains(name)) {
                findings.error(
                        pointer,
                        "Einen Platzhalter „{" + name + "}“ gibt es nicht.",
                        Nearest.hint(name, PLACEHOLDERS, "Es gibt {seite}, {seiten}, {titel} und {vermerk}."));
            }
        }
        return part;
    }
}
