package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Glyphs;
import de.vertragswerk.typeset.layout.Line;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line out of a ribbon. */
final class LineMaker {
    private static final int SOFT_HYPHEN = 0x00AD;

    private final Ribbon ribbon;
    private final Breaks breaks;
    private final Measure measure;
    private final double indent;

    private List<Line.Fragment> fragments = new ArrayList<>();
    private double x;
    private double expansion;
    private double widening;

    /**
     * Begins a paragraph, or what follows a forced line end.
     *
     * @param indent of the first line
     */
    LineMaker(Ribbon ribbon, Breaks breaks, Measure measure, double indent) {
        this.ribbon = ribbon;
        this.breaks = breaks;
        this.measure = measure;
        this.indent = indent;
    }

    /**
     * The line between two breaks.
     *
     * @param goesOn whether other lines of the paragraph follow
     */
    Line line(int from, int to, boolean goesOn) {
        boolean last = to == breaks.last();
        double left = from == 0 ? indent : 0;
        double free = measure.width() - left - breaks.width(from, to);
        fragments = new ArrayList<>(3);
        x = left + shift(free);
        justify(free, breaks.width(from, to), breaks.spaces(from, to), last);
        Point end = breaks.point(to);
        int added = end.addsHyphen() ? SOFT_HYPHEN : ' ';
        boolean adds = end.addsHyphen() || end == Point.SPACE || (last && goesOn);
        fragments(breaks.start(from), breaks.end(to), adds ? added : 0);
        return new Line(fragments, x, end.addsHyphen());
    }

    private double shift(double free) {
        return switch (measure.alignment()) {
            case JUSTIFIED, LEFT -> 0;
            case CENTER -> Math.max(0, free) / 2;
            case RIGHT -> Math.max(0, free);
        };
    }

    /** Letters give as much as they can at the ratio of the line, spaces the rest. */
    private void justify(double free, double width, double spaces, boolean last) {
        expansion = 0;
        widening = 0;
        if (measure.alignment() != Alignment.JUSTIFIED || (last && free > 0)) {
            return;
        }
        double letters = (width - spaces) * Weight.EXPANSION;
        double ratio = free / (spaces * (free < 0 ? Weight.SHRINK : Weight.STRETCH) + letters);
        expansion = Weight.EXPANSION * Math.max(-1, Math.min(1, ratio));
        widening = spaces == 0 ? 0 : Math.max(-Weight.SHRINK, (free - width * expansion) / spaces);
    }

    /**
     * Fragments of equal appearance.
     *
     * @param added a character that the end of the line gets, or 0
     */
    private void fragments(int from, int to, int added) {
        for (int start = from; start < to; ) {
            int run = ribbon.run(start);
            if (run == Ribbon.NO_RUN) {
                fragments.add(new Line.Blank(x, ribbon.advance(start)));
                x += ribbon.advance(start);
                start++;
                continue;
            }
            int end = start + 1;
            while (end < to && ribbon.run(end) == run) {
                end++;
            }
            fragments.add(glyphs(start, end, end == to, end == to ? added : 0));
            start = end;
        }
    }

    private Glyphs glyphs(int from, int to, boolean atEnd, int added) {
        int count = to - from;
        int all = added == 0 ? count : count + 1;
        int[] glyphs = new int[all];
        double[] shifts = new double[all];
        double width = 0;
        for (int i = 0; i < count; i++) {
            int place = from + i;
            glyphs[i] = ribbon.glyph(place);
            double shift = atEnd && i == count - 1 ? 0 : ribbon.extra(place) * (1 + expansion);
            shift += ribbon.kind(place).stretches() ? widening * ribbon.advance(place) : 0;
            shifts[i] = shift;
            width += ribbon.advance(place) * (1 + expansion) + shift;
        }
        Appearance look = ribbon.appearance(ribbon.run(from));
        Font font = look.font().expanded(1 + expansion);
        String text = ribbon.text(from, to);
        if (added != 0) {
            width += end(font, added, glyphs, shifts);
            text += Character.toString(added);
        }
        double start = x;
        x += width;
        return new Glyphs(start, width, font, glyphs, shifts, text, look.link(), look.open(), look.decoration());
    }

    /** Puts a hyphen, or a space without width, at the end of a run and tells what it adds to its width. */
    private static double end(Font font, int added, int[] glyphs, double[] shifts) {
        int last = glyphs.length - 1;
        boolean hyphen = added == SOFT_HYPHEN;
        glyphs[last] = font.face().glyph(hyphen ? '-' : ' ');
        double advance = font.advance(glyphs[last]);
        if (!hyphen) {
            shifts[last] = -advance;
            return 0;
        }
        shifts[last - 1] = font.kern(glyphs[last - 1], glyphs[last]);
        return shifts[last - 1] + advance;
    }
}
