package de.vertragswerk.pipeline;

import de.vertragswerk.read.definition.Textstil;
import de.vertragswerk.typeset.font.Cut;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.Optional;

/** Makes text styles; what one does not say it takes from another. */
final class TextStyleMaking {
    /** Running text of a style that says nothing of it. */
    static final TextStyle PLAIN = new TextStyle(11, 14.5, Cut.REGULAR, Alignment.JUSTIFIED, 0, 7.25, 0, true);

    private final Paper paper;
    private final StyleFindings findings;

    TextStyleMaking(Paper paper, StyleFindings findings) {
        this.paper = paper;
        this.findings = findings;
    }

    /**
     * A text style.
     *
     * @param pointer where it stands
     * @param like what it looks like where it does not say otherwise; its leading grows and shrinks with the size
     */
    TextStyle style(Textstil given, String pointer, TextStyle like) {
        double size = given.groesse().orElse(like.size());
        double leading = given.zeile().orElse(size / like.size() * like.leading());
        if (given.zeile().isPresent() && leading < size) {
            findings.error(
                    pointer + "/zeile",
                    "Die Zeilen stehen enger, als die Schrift hoch ist.",
                    "Mindestens die Größe der Schrift angeben, besser ein Fünftel bis ein Drittel mehr.");
        }
        given.einzug().ifPresent(indent -> check(indent, pointer + "/einzug"));
        return new TextStyle(
                size,
                leading,
                given.schnitt().map(TextStyleMaking::cut).orElse(like.cut()),
                given.ausrichtung().map(TextStyleMaking::alignment).orElse(like.alignment()),
                given.davor().orElse(like.before()),
                given.danach().orElse(like.after()),
                given.einzug().orElse(like.indent()),
                given.trennen().orElse(like.hyphenate()));
    }

    private void check(double indent, String pointer) {
        if (indent > paper.columnWidth() / 2) {
            findings.error(
                    pointer,
                    "Dieser Einzug nimmt mehr als die halbe Spalte ein.",
                    "Ihn verkleinern oder die Spalte verbreitern.");
        } else if (-indent > paper.body().left()) {
            findings.error(
                    pointer,
                    "Diese Zeile hängt über das Papier hinaus.",
                    "Den Einzug verkleinern oder den linken Rand vergrößern.");
        }
    }

    TextStyle style(Optional<Textstil> given, String pointer, TextStyle like) {
        return given.map(text -> style(text, pointer, like)).orElse(like);
    }

    /** The look of a text that is set line by line, not as prose. */
    static TextStyle lines(TextStyle text) {
        return new TextStyle(text.size(), text.leading(), text.cut(), Alignment.LEFT, 0, 0, 0, false);
    }

    /** The look of a heading that says nothing of itself. */
    static TextStyle heading(TextStyle text) {
        return new TextStyle(
                text.size(), text.leading(), Cut.BOLD, Alignment.LEFT, text.leading(), text.leading() / 2, 0, false);
    }

    private static Cut cut(Textstil.Schnitt cut) {
        return switch (cut) {
            case NORMAL -> Cut.REGULAR;
            case FETT -> Cut.BOLD;
            case KURSIV -> Cut.ITALIC;
            case FETT_KURSIV -> Cut.BOLD_ITALIC;
        };
    }

    private static Alignment alignment(Textstil.Ausrichtung alignment) {
        return switch (alignment) {
            case BLOCKSATZ -> Alignment.JUSTIFIED;
            case LINKS -> Alignment.LEFT;
            case MITTE -> Alignment.CENTER;
            case RECHTS -> Alignment.RIGHT;
        };
    }
}
