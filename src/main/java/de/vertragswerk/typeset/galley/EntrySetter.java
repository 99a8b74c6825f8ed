package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Link;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Piece;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets an entry of a list of contents: label, title, a leader of dots, the number of the page. */
final class EntrySetter {
    /** Between label and title, in em. */
    static final double GAP = 0.6;

    /** The column of page numbers, in em: four digits. */
    private static final double NUMBER = 2;

    /** From dot to dot of a leader, in em. */
    private static final double STEP = 0.5;

    /** The width of a dot, in em. */
    private static final double DOT = 0.08;

    private final Workshop shop;
    private final Outline.Entry entry;
    private final double hang;

    /**
     * @param hang how far the title hangs behind the label
     */
    EntrySetter(Workshop shop, Outline.Entry entry, double hang) {
        this.shop = shop;
        this.entry = entry;
        this.hang = hang;
    }

    void set(Place place) {
        TextStyle text = place.room().text();
        Optional<Link> link = Optional.of(new Link(place.parent().within("Link"), "#" + entry.anchor(), entry.text()));
        Room room = place.room().indented(Math.max(0, text.indent()), NUMBER * text.size());
        Room title = entry.label().isEmpty() ? room : room.indented(hang, 0);
        Piece words = new Piece.Text(entry.title(), text.cut(), link, false);
        List<Piece> pieces = List.of(words, new Piece.NewLine());
        List<Line> lines = shop.typography().lines(pieces, text, title.width(), 0);
        double baseline = shop.typography().baseline(text);
        for (int i = 0; i < lines.size(); i++) {
            List<Mark> marks = new ArrayList<>();
            if (i == 0 && !entry.label().isEmpty()) {
                Line label = shop.typography().line(entry.label(), text, link);
                marks.add(new Mark.Text(room.x(), baseline, label, place.parent()));
            }
            marks.add(new Mark.Text(title.x(), baseline, lines.get(i), place.parent()));
            boolean isLast = i == lines.size() - 1;
            if (isLast) {
                addLeader(title.x() + lines.get(i).width(), room.right(), baseline, marks, text.size());
                marks.add(number(place, baseline));
            }
            place.strips().add(strip(text, i == 0, isLast, marks));
        }
    }

    private Mark number(Place place, double baseline) {
        TextStyle text = place.room().text();
        return new Mark.PageNumber(
                place.room().right(),
                Alignment.RIGHT,
                baseline,
                Line.EMPTY,
                List.of(entry.anchor()),
                shop.typography().font(text.cut(), text.size()),
                place.parent());
    }

    /** Dots at places that are the same for all entries of a size. */
    private static void addLeader(double from, double to, double baseline, List<Mark> marks, double size) {
        double y = baseline - DOT * size / 2;
        double start = from + STEP * size;
        for (double x = to - DOT * size; x > start; x -= STEP * size) {
            marks.add(new Mark.Rule(x, y, x + DOT * size, y, DOT * size));
        }
    }

    private static Strip strip(TextStyle text, boolean isFirst, boolean isLast, List<Mark> marks) {
        double before = isFirst ? text.before() : 0;
        double after = isLast ? text.after() : 0;
        Ending ending = isFirst ? Ending.ALLOWED : Ending.AVOIDED;
        return new Strip(before, text.leading(), after, ending, true, marks, List.of());
    }
}
