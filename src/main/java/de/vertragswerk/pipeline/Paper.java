package de.vertragswerk.pipeline;

import de.vertragswerk.read.definition.Stil;
import de.vertragswerk.read.definition.Stil.ErsteSeite;
import de.vertragswerk.read.definition.Stil.Papier;
import de.vertragswerk.read.definition.Stil.Raender;
import de.vertragswerk.read.definition.Stil.Spalten;
import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.style.PageStyle.FoldMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where text stands on the paper of a style, in pt.
 *
 * @param body on a page
 * @param firstBody on the first page
 * @param columns in each of them
 * @param gap between columns
 */
record Paper(double width, double height, Area body, Area firstBody, int columns, double gap) {
    private static final Raender MARGINS =
            new Raender(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Spalten ONE_COLUMN = new Spalten(1, Optional.empty());
    private static final double MARGIN = 25;
    private static final double GAP = 6;
    private static final double MARK = Millimetres.toPoints(5);
    private static final double LEAST_BODY = Millimetres.toPoints(40);
    private static final String LEAST = "er braucht mindestens 40 mm in Breite und Höhe.";

    /** In pt; on less no line of text is set well. */
    static final double LEAST_COLUMN = Millimetres.toPoints(25);

    /** The paper of a style; a text area or column that is too small is a finding. */
    static Paper of(Stil style, StyleFindings findings) {
        Papier size = style.papier().orElse(Papier.DIN_A4);
        boolean landscape = style.quer().orElse(false);
        double width = Millimetres.toPoints(landscape ? longSide(size) : shortSide(size));
        double height = Millimetres.toPoints(landscape ? shortSide(size) : longSide(size));
        Raender margins = style.raender().orElse(MARGINS);
        Optional<Double> firstTop = style.ersteSeite().flatMap(ErsteSeite::oben);
        Spalten columns = style.spalten().orElse(ONE_COLUMN);
        Area body = body(width, height, margins, margins.oben());
        Paper paper = new Paper(
                width,
                height,
                body,
                firstTop.isPresent() ? body(width, height, margins, firstTop) : body,
                columns.anzahl(),
                Millimetres.toPoints(columns.abstand().orElse(GAP)));
        paper.report(findings);
        return paper;
    }

    double columnWidth() {
        return (body.width() - (columns - 1) * gap) / columns;
    }

    /** The marks for folding and punching; one below the paper is a finding. */
    List<FoldMark> foldMarks(List<Double> distances, StyleFindings findings) {
        List<FoldMark> marks = new ArrayList<>();
        for (double distance : distances) {
            FoldMark mark = new FoldMark(Millimetres.toPoints(distance), MARK);
            if (mark.y() > height) {
                findings.error(
                        "/faltmarken/" + marks.size(),
                        "Diese Marke liegt unter dem Papier.",
                        "Den Abstand vom oberen Rand in mm angeben.");
            }
            marks.add(mark);
        }
        return marks;
    }

    private static Area body(double width, double height, Raender margins, Optional<Double> upper) {
        double left = margin(margins.links());
        double top = margin(upper);
        return new Area(left, top, width - left - margin(margins.rechts()), height - top - margin(margins.unten()));
    }

    private static double margin(Optional<Double> given) {
        return Millimetres.toPoints(given.orElse(MARGIN));
    }

    private void report(StyleFindings findings) {
        if (body.width() < LEAST_BODY || body.height() < LEAST_BODY) {
            findings.errorAtKey(
                    "/raender", "Die Ränder lassen zu wenig Platz für den Text.", "Sie verkleinern: " + LEAST);
        } else if (firstBody.height() < LEAST_BODY) {
            findings.error(
                    "/erste_seite/oben",
                    "Auf der ersten Seite bleibt zu wenig Platz für den Text.",
                    "Diesen Rand verkleinern: " + LEAST);
        }
        if (columns > 1 && columnWidth() < LEAST_COLUMN) {
            findings.errorAtKey(
                    "/spalten",
                    "Die Spalten sind zu schmal.",
                    "Weniger Spalten, weniger Abstand oder kleinere Ränder angeben; eine Spalte braucht 25 mm.");
        }
    }

    private static double shortSide(Papier size) {
        return switch (size) {
            case DIN_A3 -> 297;
            case DIN_A4 -> 210;
            case DIN_A5 -> 148;
        };
    }

    private static double longSide(Papier size) {
        return switch (size) {
            case DIN_A3 -> 420;
            case DIN_A4 -> 297;
            case DIN_A5 -> 210;
        };
    }
}
