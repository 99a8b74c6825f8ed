package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Inline;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Piece;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets running text: a strip for each line. */
final class ParagraphSetter {
    private final Workshop shop;
    private final boolean onGrid;

    private ParagraphSetter(Workshop shop, boolean onGrid) {
        this.shop = shop;
        this.onGrid = onGrid;
    }

    static ParagraphSetter onGrid(Workshop shop) {
        return new ParagraphSetter(shop, true);
    }

    /** Sets text that stands between the lines of the baseline grid. */
    static ParagraphSetter offGrid(Workshop shop) {
        return new ParagraphSetter(shop, false);
    }

    void set(List<Inline> content, Place place) {
        if (!content.isEmpty()) {
            set(content, place, place.parent().add("P"));
        }
    }

    /** Sets the labels that wait on a line of their own. */
    void setWaitingLabels(Place place) {
        Labels labels = place.strips().labels();
        if (!labels.isEmpty()) {
            labels.readAs(() -> place.parent().add("P"));
            set(List.of(), place, place.parent());
        }
    }

    /** Sets text that is read as an element that is there. */
    void set(List<Inline> content, Place place, Element element) {
        List<Line> lines = lines(content, place, element);
        if (lines.isEmpty()) {
            lines = List.of(Line.EMPTY);
        }
        for (int i = 0; i < lines.size(); i++) {
            place.strips().add(strip(lines, i, place, element));
        }
    }

    /** How many lines a text would have. */
    int count(List<Inline> content, Place place) {
        return lines(content, place, place.parent()).size();
    }

    private List<Line> lines(List<Inline> content, Place place, Element element) {
        Room room = place.room();
        TextStyle text = room.text();
        Labels labels = place.strips().labels();
        double indent = labels.isEmpty() ? text.indent() : labels.overlap(room.x());
        List<Piece> pieces = PieceMaker.pieces(content, shop.outline(), element, text, room.width());
        List<Piece> fitted = new Blanks(shop.typography(), text).fitted(pieces, room.width());
        return shop.typography().lines(fitted, text, room.width(), indent);
    }

    private Strip strip(List<Line> lines, int index, Place place, Element element) {
        Room room = place.room();
        TextStyle text = room.text();
        Line line = lines.get(index);
        double space = isToWriteOn(line) ? room.writingSpace() : 0;
        double baseline = space + shop.typography().baseline(text);
        List<Mark> marks = new ArrayList<>();
        place.strips().labels().draw(baseline, element, marks);
        if (isToWriteOn(line)) {
            place.strips().fields().draw(room.x(), baseline, line, element, marks);
        }
        if (!line.fragments().isEmpty()) {
            marks.add(new Mark.Text(room.x(), baseline, line, element));
        }
        double before = index == 0 ? text.before() : 0;
        double after = index == lines.size() - 1 ? text.after() : 0;
        Ending ending = ending(index, lines.size());
        return new Strip(before, space + text.leading(), after, ending, onGrid, marks, List.of());
    }

    /** Neither the first nor the last line of several stands alone in a column. */
    static Ending ending(int line, int lines) {
        return line == 1 || (line > 0 && line == lines - 1) ? Ending.AVOIDED : Ending.ALLOWED;
    }

    /** Whether a line begins with a rule to write on. */
    static boolean isToWriteOn(Line line) {
        return !line.fragments().isEmpty() && line.fragments().get(0) instanceof Line.Blank;
    }
}
