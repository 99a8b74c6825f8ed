package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockText;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.typeset.layout.Area;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.style.BoxStyle;
import de.vertragswerk.typeset.style.BoxStyle.Rules;
import java.util.List;
import java.util.regex.Pattern;

/** Sets a container as its style says. */
final class BoxSetter {
    /** What becomes a rule to write on. */
    private static final Pattern RULE = Pattern.compile("_+");

    private final Workshop shop;

    BoxSetter(Workshop shop) {
        this.shop = shop;
    }

    void set(Block.Container container, Place place) {
        BoxStyle box = shop.style().box(container.kind());
        Room room = place.room().with(box.text().orElse(place.room().text()));
        if (box.writingSpace() > 0) {
            room = room.withWritingSpace(box.writingSpace());
        }
        Place inner = place.in(room).below(element(container.kind(), place.parent()));
        if (container.kind() == ContainerKind.ITEM) {
            inner = inner.within(container.id());
        }
        if (box.area().isPresent() && place.strips().isOfPages() && shop.takeArea(container.kind())) {
            setFixed(container, box, box.area().get(), inner);
        } else if (box.bottom() && place.strips().isOfPages()) {
            setAtBottom(container, box, inner);
        } else if ((box.wide() || isBelowPlate(container, inner)) && inner.isColumn(shop.style())) {
            setAcross(container, box, inner);
        } else {
            setInFlow(container, box, inner);
        }
    }

    private static boolean isBelowPlate(Block.Container container, Place place) {
        return container.kind() == ContainerKind.CITATION && place.strips().isPageAwaited();
    }

    private Element element(ContainerKind kind, Element parent) {
        return switch (kind) {
            case PARTIES, SIGNATURES, ANNEX, AGREEMENT, IMPRINT -> parent.add("Sect");
            case SYNOPSIS -> parent.add("Table");
            case ITEM -> parent.add("Art");
            case PARTY,
                    FORMULA,
                    SIGNATURE,
                    FIELD,
                    DESIGNATION,
                    CERTIFICATION,
                    CONTENTS,
                    WIDE,
                    LETTERHEAD,
                    SENDER,
                    ADDRESS,
                    PARTICULARS,
                    MASTHEAD,
                    CITATION,
                    PLATE,
                    FACING,
                    BEFORE,
                    AFTER,
                    FOLDED,
                    MATRIX,
                    VERSIONS -> parent.add("Div");
            case REMARK -> parent.add("Note");
        };
    }

    private void setFixed(Block.Container container, BoxStyle box, Area area, Place place) {
        Strips part = Strips.ofPart();
        Room room = Room.cell(0, area.width(), place.room().text(), place.room().writingSpace());
        setInFlow(container, box, place.apart(part, room));
        List<Strip> strips = part.from(0);
        double[] tops = Stack.tops(strips);
        if (tops[strips.size()] > area.height()) {
            shop.troubles().tooHigh(firstLine(container));
        }
        for (int i = 0; i < strips.size(); i++) {
            shop.firstPage().add(new Page.Placed(strips.get(i), area.left(), area.top() + tops[i], false));
        }
    }

    private void setAtBottom(Block.Container container, BoxStyle box, Place place) {
        int first = place.strips().size();
        setAcross(container, box, place);
        keepTogether(first, container, box, place.strips());
    }

    private void setAcross(Block.Container container, BoxStyle box, Place place) {
        Room room = place.room();
        double width = shop.style().body().width();
        place.strips().startRegion(1, box.bottom());
        setInFlow(container, box, place.in(Room.cell(0, width, room.text(), room.writingSpace())));
        place.strips().startRegion(shop.style().columns(), false);
    }

    private void setInFlow(Block.Container container, BoxStyle box, Place place) {
        Strips strips = place.strips();
        if (box.newPage()) {
            strips.startPage();
        }
        strips.spaceBeforeNext(box.before());
        shop.anchor(container.id(), strips);
        if (box.together()) {
            strips.keepNextWithTwo();
        }
        awaitField(container, box, strips);
        int first = strips.size();
        setBlocks(container, box, place);
        if (box.together()) {
            keepTogether(first, container, box, strips);
        }
        strips.fields().clear();
        if (box.together()) {
            strips.endTogether();
        }
        if (strips.size() > first) {
            setRules(first, box.rules(), place);
        }
        strips.spaceAfter(box.after());
    }

    /** The next rule to write on becomes a field of the file, which says what is asked for. */
    private void awaitField(Block.Container container, BoxStyle box, Strips strips) {
        boolean asks = container.kind() == ContainerKind.FIELD;
        if (asks || box.field()) {
            String name = shop.uniqueName(
                    container.id().isPresent()
                            ? container.id().value()
                            : container.kind().german());
            String asked = firstLine(container);
            strips.fields()
                    .await(
                            asks
                                    ? new Fields.Waiting(
                                            Mark.Use.TEXT,
                                            name,
                                            RULE.matcher(asked).replaceAll("").strip())
                                    : new Fields.Waiting(Mark.Use.SIGNATURE, name, "Unterschrift: " + asked));
        }
    }

    /** Sets rules in the space around the strips from an index on. */
    private void setRules(int first, Rules rules, Place place) {
        double gap = shop.style().table().padding();
        if (rules == Rules.ABOVE || rules == Rules.BOTH) {
            place.strips().mark(first, rule(-gap, place.room()));
        }
        if (rules == Rules.BELOW || rules == Rules.BOTH) {
            int last = place.strips().size() - 1;
            double height = place.strips().from(last).get(0).height();
            place.strips().mark(last, rule(height + gap, place.room()));
        }
    }

    private Mark rule(double y, Room room) {
        return new Mark.Rule(room.x(), y, room.right(), y, shop.style().table().thickness());
    }

    private void setBlocks(Block.Container container, BoxStyle box, Place place) {
        if (container.kind() == ContainerKind.SYNOPSIS) {
            new SynopsisSetter(shop).set(container.blocks(), place);
        } else if (box.columns() > 1) {
            new GridSetter(shop, box).set(container.blocks(), place);
        } else if (container.kind() == ContainerKind.REMARK) {
            setFramed(container.blocks(), place);
        } else if (container.kind() == ContainerKind.CITATION) {
            new CitationSetter(shop).set(container.blocks(), place);
        } else if (container.kind() == ContainerKind.PLATE && place.strips().isOfPages()) {
            container.blocks().forEach(block -> setPlate(block, place));
        } else {
            BlockSetter.all(container.blocks(), shop, place);
        }
        if (container.kind() == ContainerKind.CONTENTS) {
            new ContentsSetter(shop).set(place);
        }
    }

    private void setPlate(Block block, Place place) {
        if (block instanceof Block.Image image) {
            new ImageSetter(shop).setPage(image, place);
        } else {
            BlockSetter.all(List.of(block), shop, place);
        }
    }

    private void setFramed(List<Block> blocks, Place place) {
        double padding = shop.style().table().padding();
        place.strips().spaceBeforeNext(place.room().text().after());
        int first = place.strips().size();
        BlockSetter.all(blocks, shop, place.in(place.room().indented(padding, padding)));
        place.strips().frame(first, shop.frame(place.room()));
    }

    private void keepTogether(int first, Block.Container container, BoxStyle box, Strips strips) {
        // What stands side by side may be divided between its rows, rather than be parted from the words before it.
        int from = box.columns() == 1 ? first : strips.startOfKept(first);
        if (Stack.height(strips.from(from)) <= shop.style().body().height()) {
            strips.keepTogether(first);
        } else if (box.columns() == 1) {
            shop.troubles().tooHigh(firstLine(container));
        }
    }

    private static String firstLine(Block.Container container) {
        return BlockText.of(container.blocks()).lines().findFirst().orElse("");
    }
}
