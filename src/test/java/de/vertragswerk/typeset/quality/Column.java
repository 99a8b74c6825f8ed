package de.vertragswerk.typeset.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines below one another on a page.
 *
 * @param region counts the parts of a page that lines over all columns divide it into
 * @param side the column from 0; -1 for lines over all columns
 */
record Column(int page, int region, int side, List<TextLine> lines) {

    /** Whether a reader's eye jumps between the two; it does not below a heading over all columns. */
    boolean isApartFrom(Column before) {
        return page != before.page || region == before.region;
    }

    TextLine last() {
        return lines.get(lines.size() - 1);
    }

    /** The columns of a page in the order of reading. */
    static List<Column> of(List<TextLine> page) {
        List<Column> columns = new ArrayList<>();
        int region = 0;
        int start = 0;
        for (int i = 1; i <= page.size(); i++) {
            if (i == page.size() || isWide(page.get(i)) != isWide(page.get(start))) {
                addRegion(columns, region, page.subList(start, i));
                region++;
                start = i;
            }
        }
        return columns;
    }

    private static boolean isWide(TextLine line) {
        return line.side() < 0;
    }

    private static void addRegion(List<Column> columns, int region, List<TextLine> lines) {
        for (int side = -1; side < 2; side++) {
            int wanted = side;
            List<TextLine> mine =
                    lines.stream().filter(line -> line.side() == wanted).toList();
            if (!mine.isEmpty()) {
                columns.add(new Column(mine.get(0).page(), region, side, mine));
            }
        }
    }
}
