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

    GridSetter(Workshop shop, BoxStyle box) {
        this.shop = shop;
        this.box = box;
    }

    void set(List<Block> blocks, Place place) {
        List<Block> row = new ArrayList<>();
        for (Block block : blocks) {
            boolean isCell = block instanceof Block.Container;
            if (!isCell || row.size() == box.columns()) {
                setRow(row, place);
                row.clear();
            }
            if (isCell) {
                row.add(block);
            } else {
                BlockSetter.all(List.of(block), shop, place);
                place.strips().keepNext(box.together() ? 1 : 0);
            }
        }
        setRow(row, place);
    }

    private void setRow(List<Block> row, Place place) {
        double width = (place.room().width() - box.gap() * (box.columns() - 1)) / box.columns();
        List<List<Strip>> cells = new ArrayList<>();
        for (Block block : row) {
            double x = place.room().x() + cells.size() * (width + box.gap());
            Strips part = Strips.ofPart();
            Room room = Room.cell(x, width, place.room().text(), place.room().writingSpace());
            BlockSetter.all(List.of(block), shop, new Place(part, room, place.parent()));
            cells.add(part.from(0));
        }
        cells.removeIf(List::isEmpty);
        if (!cells.isEmpty()) {
            place.strips().add(GridRow.of(cells));
        }
    }
}
