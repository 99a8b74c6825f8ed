package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.style.BoxStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets the containers of a container side by side, a strip for each row of them; what else is in it goes across. */
final class GridSetter {
    private final Workshop shop;
    private final BoxStyle box;
    private int rows;

    GridSetter(Workshop shop, BoxStyle box) {
        this.shop = shop;
        this.box = box;
    }

    void set(List<Block> blocks, Place place) {
        List<Block.Container> row = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Container cell) {
                row.add(cell);
                if (row.size() == box.columns()) {
                    setRow(row, place);
                }
            } else {
                setRow(row, place);
                BlockSetter.all(List.of(block), shop, place);
                place.strips().keepNext(box.together() ? 1 : 0);
                rows = 0;
            }
        }
        setRow(row, place);
        if (rows > 1) {
            place.strips().keepLast();
        }
    }

    /** Sets the cells of a row, which is empty then. */
    private void setRow(List<Block.Container> row, Place place) {
        List<List<Strip>> cells = new ArrayList<>();
        for (Block.Container cell : row) {
            cells.add(cell(cell, cells.size(), place));
        }
        cells.removeIf(List::isEmpty);
        if (!cells.isEmpty()) {
            add(cells, row.stream().anyMatch(this::isKept), place);
        }
        row.clear();
    }

    private List<Strip> cell(Block.Container cell, int index, Place place) {
        double width = (place.room().width() - box.gap() * (box.columns() - 1)) / box.columns();
        double x = place.room().x() + index * (width + box.gap());
        Strips part = Strips.ofPart();
        Room room = Room.cell(x, width, place.room().text(), place.room().writingSpace());
        BlockSetter.all(List.of(cell), shop, place.apart(part, room));
        return part.from(0);
    }

    private boolean isKept(Block.Container cell) {
        return shop.style().box(cell.kind()).together();
    }

    private void add(List<List<Strip>> cells, boolean isKept, Place place) {
        Strips strips = place.strips();
        strips.spaceBeforeNext(rows > 0 ? box.gap() : 0);
        if (isKept) {
            strips.keepNextWithTwo();
        }
        Strip row = GridRow.of(cells);
        if (row.height() <= shop.style().body().height()) {
            strips.add(row);
        } else {
            // Cells higher than a page are set one below the other, where they can be divided.
            cells.forEach(cell -> cell.forEach(strips::add));
        }
        if (isKept) {
            strips.endTogether();
        }
        rows++;
    }
}
