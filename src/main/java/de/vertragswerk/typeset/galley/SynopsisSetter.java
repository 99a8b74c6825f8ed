package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Strip;
import java.util.ArrayList;
import java.util.List;

/** Sets two texts side by side, as a table: what they are stands above them on each page, and rows may be divided. */
final class SynopsisSetter {
    private static final Element.Attribute COLUMN = new Element.Attribute("Table", "Scope", "Column");
    private static final Element.Attribute BOTH = new Element.Attribute("Table", "ColSpan", "2");

    /** How many lines stay with a heading. */
    private static final int KEPT = 2;

    private final Workshop shop;
    private List<Strip> head = List.of();

    SynopsisSetter(Workshop shop) {
        this.shop = shop;
    }

    void set(List<Block> blocks, Place place) {
        for (Block block : blocks) {
            if (block instanceof Block.Container container && container.kind() == ContainerKind.FOLDED) {
                set(container.blocks(), place);
            } else {
                setRow(block, place);
            }
        }
    }

    private void setRow(Block block, Place place) {
        Element row = place.parent().add("TR");
        FacingGrid grid = FacingGrid.of(place.room(), shop.style());
        if (!(block instanceof Block.Container container) || container.blocks().size() != 2) {
            List<Strip> across = cell(List.of(block), place.in(place.room()).below(row.add("TD", BOTH)));
            add(grid.across(across), place);
            return;
        }
        boolean isHead = container.kind() == ContainerKind.VERSIONS;
        List<List<Strip>> cells = new ArrayList<>();
        for (Block cell : container.blocks()) {
            Element element = isHead ? row.add("TH", COLUMN) : row.add("TD");
            cells.add(cell(List.of(cell), place.in(grid.room(cells.size())).below(element)));
        }
        List<Strip> strips = grid.facing(cells.get(0), cells.get(1), isHead);
        add(strips, place);
        if (isHead) {
            head = strips;
        } else if (container.blocks().stream().anyMatch(SynopsisSetter::beginsWithHeading)) {
            place.strips().keepNext(KEPT);
        }
    }

    private static boolean beginsWithHeading(Block cell) {
        return cell instanceof Block.Container container
                && container.blocks().stream()
                        .findFirst()
                        .filter(Block.Heading.class::isInstance)
                        .isPresent();
    }

    private List<Strip> cell(List<Block> blocks, Place place) {
        Strips part = Strips.ofPart();
        BlockSetter.all(blocks, shop, place.apart(part, place.room()));
        return part.from(0);
    }

    private void add(List<Strip> strips, Place place) {
        for (Strip strip : strips) {
            place.strips()
                    .add(new Strip(
                            strip.before(), strip.height(), strip.after(), strip.ending(), false, strip.marks(), head));
        }
    }
}
