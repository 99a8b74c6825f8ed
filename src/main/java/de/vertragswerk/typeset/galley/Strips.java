package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Region;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import java.util.ArrayList;
import java.util.List;

/** Strips in their order, and what waits for the next one: anchors, a page break, how much is kept together. */
final class Strips {
    private final boolean ofPages;
    private final List<Strip> strips = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final Labels labels = new Labels();
    private final Fields fields = new Fields();
    private int kept;
    private int endOfKept;
    private int heading;
    private int endOfHeading;
    private double spaceAwaited;
    private boolean pageAwaited;

    /** Where a region starts. */
    private record Start(int strip, int columns, boolean atBottom) {}

    private Strips(boolean ofPages) {
        this.ofPages = ofPages;
    }

    /** The strips that are divided into pages. */
    static Strips ofPages(int columns) {
        Strips strips = new Strips(true);
        strips.startRegion(columns, false);
        return strips;
    }

    /** Strips that stay together, in a cell or in a fixed place. */
    static Strips ofPart() {
        return new Strips(false);
    }

    boolean isOfPages() {
        return ofPages;
    }

    int size() {
        return strips.size();
    }

    /** The strips from an index on. */
    List<Strip> from(int index) {
        return strips.subList(index, strips.size());
    }

    /** Labels for the next line of text. */
    Labels labels() {
        return labels;
    }

    /** The field for the next line to write on. */
    Fields fields() {
        return fields;
    }

    void startRegion(int columns, boolean atBottom) {
        starts.add(new Start(strips.size(), columns, atBottom));
    }

    /** The next strip begins a page, with the headings right above it. */
    void startPage() {
        int start = startOfHeadings();
        if (start < strips.size()) {
            setEnding(start, start == 0 ? Ending.ALLOWED : Ending.PAGE);
        } else {
            pageAwaited = ofPages;
        }
    }

    /** Whether the next strip begins a page. */
    boolean isPageAwaited() {
        return pageAwaited;
    }

    /** The strips from an index on are a heading. */
    void endHeading(int index) {
        heading = index == endOfHeading ? heading : index;
        endOfHeading = strips.size();
        keepTogether(index);
        keepNext(2);
    }

    /** The first strip of the headings that what comes next stands below; the number of strips where there are none. */
    int startOfHeadings() {
        return endOfHeading == strips.size() ? heading : strips.size();
    }

    /** At least so much space above the next strip. */
    void spaceBeforeNext(double least) {
        spaceAwaited = Math.max(spaceAwaited, least);
    }

    void anchor(String id) {
        anchors.add(id);
    }

    /** The next strips are kept with the one before. */
    void keepNext(int count) {
        kept = Math.max(kept, count);
    }

    /** What comes next is kept with the two lines before it, unless that is the end of something kept together itself. */
    void keepNextWithTwo() {
        if (strips.size() > endOfKept) {
            avoidEnding(strips.size() - 1);
            keepNext(1);
        }
    }

    /** What was set last is something kept together. */
    void endTogether() {
        endOfKept = strips.size();
    }

    /** The last strip is kept with the one before. */
    void keepLast() {
        avoidEnding(strips.size() - 1);
    }

    /** The strips from an index on are kept together. */
    void keepTogether(int index) {
        for (int i = index + 1; i < strips.size(); i++) {
            avoidEnding(i);
        }
    }

    /** The first of the strips that a strip is kept with. */
    int startOfKept(int index) {
        int start = Math.min(index, strips.size() - 1);
        while (start > 0 && strips.get(start).ending() == Ending.AVOIDED) {
            start--;
        }
        return Math.max(start, 0);
    }

    private void avoidEnding(int index) {
        if (strips.get(index).ending() == Ending.ALLOWED) {
            setEnding(index, Ending.AVOIDED);
        }
    }

    private void setEnding(int index, Ending ending) {
        Strip strip = strips.get(index);
        strips.set(index, with(strip, strip.after(), ending, strip.marks()));
    }

    /** At least so much space below the last strip. */
    void spaceAfter(double least) {
        if (!strips.isEmpty()) {
            Strip last = strips.get(strips.size() - 1);
            setSpaceAfter(Math.max(least, last.after()));
        }
    }

    /** The last strip has this space below it. */
    void setSpaceAfter(double space) {
        int last = strips.size() - 1;
        Strip strip = strips.get(last);
        strips.set(last, with(strip, space, strip.ending(), strip.marks()));
    }

    void add(Strip strip) {
        List<Mark> marks = strip.marks();
        if (!anchors.isEmpty()) {
            marks = new ArrayList<>();
            for (String anchor : anchors) {
                marks.add(new Mark.Anchor(anchor));
            }
            marks.addAll(strip.marks());
            anchors.clear();
        }
        double before = Math.max(strip.before(), spaceAwaited);
        strips.add(new Strip(
                before, strip.height(), strip.after(), ending(strip.ending()), strip.onGrid(), marks, strip.head()));
        spaceAwaited = 0;
        pageAwaited = false;
        kept = Math.max(0, kept - 1);
    }

    /** Adds a strip that fills its page together with the headings above it; the next one begins another. */
    void addPage(Strip strip) {
        add(strip);
        kept = 0;
        endTogether();
        startPage();
    }

    /** The next strip goes on the page of the last one, even if that fills it. */
    void stayOnPage() {
        pageAwaited = false;
    }

    private Ending ending(Ending own) {
        if (pageAwaited && !strips.isEmpty()) {
            return Ending.PAGE;
        }
        return kept > 0 ? Ending.AVOIDED : own;
    }

    private static Strip with(Strip strip, double after, Ending ending, List<Mark> marks) {
        return new Strip(strip.before(), strip.height(), after, ending, strip.onGrid(), marks, strip.head());
    }

    /** Draws something more in a strip. */
    void mark(int index, Mark mark) {
        Strip strip = strips.get(index);
        List<Mark> marks = new ArrayList<>(strip.marks());
        marks.add(mark);
        strips.set(index, with(strip, strip.after(), strip.ending(), marks));
    }

    /** Puts a frame around the strips from an index on. */
    void frame(int index, Frame frame) {
        List<Strip> framed = frame.around(from(index));
        from(index).clear();
        strips.addAll(framed);
    }

    List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).strip() : strips.size();
            List<Strip> own = List.copyOf(strips.subList(starts.get(i).strip(), end));
            if (!own.isEmpty()) {
                regions.add(new Region(starts.get(i).columns(), starts.get(i).atBottom(), own));
            }
        }
        return regions;
    }
}
