package de.vertragswerk.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Text set on one endless line: a glyph or a blank at each index. Spaces that follow one another count once, and none is
 * at the beginning. All measures in pt.
 */
final class Ribbon {
    /** The run of a blank. */
    static final int NO_RUN = -1;

    private int count;
    private int[] codePoint = new int[1024];
    private int[] glyph = new int[1024];
    private double[] advance = new double[1024];
    private double[] extra = new double[1024];
    private int[] run = new int[1024];
    private Kind[] kind = new Kind[1024];
    private Point[] point = new Point[1024];
    private final List<Appearance> appearances = new ArrayList<>();
    private final BitSet missing = new BitSet();
    private Point next = Point.NONE;

    void clear() {
        count = 0;
        next = Point.NONE;
        appearances.clear();
        missing.clear();
    }

    /** The number of a run that looks like this, the last one where it does. */
    int run(Appearance appearance) {
        int last = appearances.size() - 1;
        if (last >= 0 && appearances.get(last).equals(appearance)) {
            return last;
        }
        appearances.add(appearance);
        return last + 1;
    }

    void add(int character, Shape shape, int inRun) {
        boolean space = shape.kind() == Kind.SPACE;
        if (space && (count == 0 || kind[count - 1] == Kind.SPACE)) {
            return;
        }
        if (shape.missing()) {
            missing.set(count);
        }
        double size = appearances.get(inRun).font().size();
        add(character, shape.glyph(), shape.advance() * size, shape.extra() * size, shape.kind(), inRun);
        kern();
    }

    void addBlank(double width) {
        add(' ', 0, width, 0, Kind.BLANK, NO_RUN);
    }

    private void add(int character, int shown, double width, double more, Kind of, int inRun) {
        if (count == codePoint.length) {
            grow();
        }
        codePoint[count] = character;
        glyph[count] = shown;
        advance[count] = width;
        extra[count] = more;
        kind[count] = of;
        run[count] = inRun;
        point[count] = of == Kind.SPACE ? Point.SPACE : next;
        next = Point.NONE;
        count++;
    }

    /** Moves the last two glyphs together if they belong to a word and to a run. */
    private void kern() {
        int left = count - 2;
        int right = count - 1;
        if (left >= 0 && run[left] == run[right] && !kind[left].stretches() && !kind[right].stretches()) {
            extra[left] += appearances.get(run[left]).font().kern(glyph[left], glyph[right]);
        }
    }

    /** Lets a line end before what comes next within a word. */
    void openNext(Point how) {
        if (count > 0 && kind[count - 1] != Kind.SPACE) {
            next = how;
        }
    }

    private void grow() {
        int length = count * 2;
        codePoint = Arrays.copyOf(codePoint, length);
        glyph = Arrays.copyOf(glyph, length);
        advance = Arrays.copyOf(advance, length);
        extra = Arrays.copyOf(extra, length);
        run = Arrays.copyOf(run, length);
        kind = Arrays.copyOf(kind, length);
        point = Arrays.copyOf(point, length);
    }

    /** Makes a space at the end keep what follows. */
    void tie() {
        if (count > 0 && kind[count - 1] == Kind.SPACE) {
            kind[count - 1] = Kind.TIE;
            point[count - 1] = Point.NONE;
        }
    }

    /** Lets a line end at a space that keeps words together. */
    void untie(int index) {
        kind[index] = Kind.SPACE;
        point[index] = Point.SPACE;
    }

    /** Takes a space off the end. */
    void trim() {
        if (count > 0 && kind[count - 1] == Kind.SPACE) {
            count--;
        }
    }

    int count() {
        return count;
    }

    int codePoint(int index) {
        return codePoint[index];
    }

    int glyph(int index) {
        return glyph[index];
    }

    double advance(int index) {
        return advance[index];
    }

    /** What is added after a glyph if another follows in the line. */
    double extra(int index) {
        return extra[index];
    }

    Kind kind(int index) {
        return kind[index];
    }

    /** How a line may end before an index; for a space, at it. */
    Point point(int index) {
        return point[index];
    }

    void open(int index, Point how) {
        point[index] = how;
    }

    int run(int index) {
        return run[index];
    }

    Appearance appearance(int ofRun) {
        return appearances.get(ofRun);
    }

    /** The indexes of characters that cannot be shown as they should. */
    BitSet missing() {
        return missing;
    }

    /** Where the word starts that an index belongs to. */
    int wordStart(int index) {
        int start = index;
        while (start > 0 && !kind[start - 1].stretches()) {
            start--;
        }
        return start;
    }

    /** The index after the word that begins or goes on at an index. */
    int wordEnd(int index) {
        int end = index;
        while (end < count && !kind[end].stretches()) {
            end++;
        }
        return end;
    }

    String text(int from, int to) {
        return new String(codePoint, from, to - from);
    }
}
