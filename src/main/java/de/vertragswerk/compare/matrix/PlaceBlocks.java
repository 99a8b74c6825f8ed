package de.vertragswerk.compare.matrix;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Id;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.InlineRewriter;
import de.vertragswerk.model.PlainText;
import java.util.List;
import java.util.stream.Stream;

/** The wording of a place as blocks that can stand anywhere: without names, and without links to where they came from. */
final class PlaceBlocks extends InlineRewriter {
    private PlaceBlocks() {}

    static List<Block> of(Cell cell) {
        return new PlaceBlocks()
                .blocks(cell.places().stream()
                        .flatMap(place -> of(place.unit()))
                        .toList());
    }

    private static Stream<Block> of(Unit unit) {
        return switch (unit.kind()) {
            case ITEM -> unit.blocks().stream();
            case TITLE, GROUP -> Stream.of(new Block.Paragraph(unit.content()));
            case SECTION, PART, ANNEX -> Stream.concat(heading(unit), flow(unit.blocks()));
            default -> flow(unit.blocks());
        };
    }

    private static Stream<Block> heading(Unit unit) {
        return unit.parts().stream()
                .filter(part -> part.kind() == UnitKind.HEADING)
                .limit(1)
                .map(part -> new Block.Paragraph(List.of(new Inline.Strong(part.content()))));
    }

    /** What stands there, but for lists and Absätze, whose parts are places by themselves. */
    private static Stream<Block> flow(List<Block> blocks) {
        return blocks.stream()
                .takeWhile(block -> !(block instanceof Block.Heading))
                .flatMap(block ->
                        block instanceof Block.Container container ? flow(container.blocks()) : Stream.of(block))
                .filter(block -> !(block instanceof Block.ItemList) && !(block instanceof Block.Labelled));
    }

    @Override
    public Id id(Id id) {
        return Id.NONE;
    }

    @Override
    public Inline reference(Inline.Reference reference) {
        return plainly(reference);
    }

    @Override
    public Inline link(Inline.Link link) {
        return plainly(link);
    }

    @Override
    public Inline filled(Inline.Filled filled) {
        return plainly(filled);
    }

    @Override
    public Inline citation(Inline.Citation citation) {
        return plainly(citation);
    }

    private static Inline plainly(Inline inline) {
        return new Inline.Plain(PlainText.line(List.of(inline)));
    }
}
