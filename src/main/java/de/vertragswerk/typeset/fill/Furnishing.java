package de.vertragswerk.typeset.fill;

import de.vertragswerk.model.DocumentHead;
import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Page.Placed;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import de.vertragswerk.typeset.style.Furniture;
import de.vertragswerk.typeset.style.PageStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts heads, feet and fold marks around filled pages. */
public final class Furnishing {
    /** Left of this, most printers leave the paper white. In pt, as all measures. */
    private static final double PRINTABLE = 10;

    private static final double FOLD_THICKNESS = 0.5;

    private final PageStyle style;
    private final FurnitureSetter setter;
    private final int firstNumber;

    /** What stands around the pages of the document with a head. */
    public Furnishing(PageStyle style, LineSetter lines, DocumentHead head) {
        this.style = style;
        this.setter = new FurnitureSetter(lines, head);
        this.firstNumber = head.firstPage();
    }

    /** The same pages, furnished. */
    public List<Page> furnish(List<Page> pages) {
        List<Page> furnished = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            furnished.add(furnish(pages.get(i), i, pages.size()));
        }
        return furnished;
    }

    private Page furnish(Page page, int index, int count) {
        boolean first = index == 0;
        int number = firstNumber + index;
        Optional<Furniture> head = first ? style.firstHead() : style.head();
        Optional<Furniture> foot = first ? style.firstFoot() : style.foot();
        Area area = first ? style.firstBody() : style.body();
        List<Placed> placed = new ArrayList<>(page.strips().size() + 3);
        head.ifPresent(furniture -> placed.add(setter.head(furniture, area, number, count)));
        placed.addAll(page.strips());
        foot.ifPresent(furniture -> placed.add(setter.foot(furniture, area, number, count)));
        if (first && !style.foldMarks().isEmpty()) {
            placed.add(foldMarks());
        }
        return new Page(placed);
    }

    private Placed foldMarks() {
        List<Mark> marks = new ArrayList<>();
        for (PageStyle.FoldMark fold : style.foldMarks()) {
            marks.add(new Mark.Rule(PRINTABLE, fold.y(), PRINTABLE + fold.length(), fold.y(), FOLD_THICKNESS));
        }
        Strip strip = new Strip(0, style.height(), 0, Ending.ALLOWED, false, marks, List.of());
        return new Placed(strip, 0, 0, true);
    }
}
