package de.vertragswerk.compare.synopsis;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Id;
import java.util.ArrayList;
import java.util.List;

/** A row of a Synopse in the making. */
final class Row {
    private final List<Block> old = new ArrayList<>();
    private final List<Block> fresh = new ArrayList<>();

    /** A unit as it was, and as it is, with what the change marks. */
    static Row of(Unit before, Unit after, Change change) {
        return of(List.of(before), List.of(after), List.of(change));
    }

    static Row of(List<Unit> before, List<Unit> after, List<Change> changes) {
        Row row = new Row();
        row.old.addAll(UnitBlocks.of(before, MarkedSpans.of(List.of(), changes, Side.OLD), Side.OLD));
        row.fresh.addAll(UnitBlocks.of(after, MarkedSpans.of(List.of(), changes, Side.NEW), Side.NEW));
        return row;
    }

    /** A row with nothing in it yet. */
    static Row empty() {
        return new Row();
    }

    Row old(Block block) {
        old.add(block);
        return this;
    }

    Row fresh(Block block) {
        fresh.add(block);
        return this;
    }

    Block block() {
        return facing(ContainerKind.FACING, old, fresh);
    }

    static Block facing(ContainerKind kind, List<Block> old, List<Block> fresh) {
        return new Block.Container(
                kind,
                Id.NONE,
                List.of(
                        new Block.Container(Side.OLD.container(), Id.NONE, List.copyOf(old)),
                        new Block.Container(Side.NEW.container(), Id.NONE, List.copyOf(fresh))));
    }
}
