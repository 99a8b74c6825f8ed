package de.vertragswerk.compare.outline;

import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Takes an annex apart: a heading begins a § or a part, up to the next one. */
final class AnnexOutline {
    private static final String SECTION = "§";

    private final Frames frames;
    private final String annex;

    AnnexOutline(Frames frames, String annex) {
        this.frames = frames;
        this.annex = annex;
    }

    List<Unit> units(List<Block> blocks) {
        List<Unit> units = new ArrayList<>();
        int end = nextHeading(blocks, 0);
        units.addAll(new BlockOutline(frames, annex, blocks.subList(0, end)).units());
        while (end < blocks.size()) {
            int start = end;
            end = nextHeading(blocks, start + 1);
            units.add(part((Block.Heading) blocks.get(start), blocks.subList(start + 1, end)));
        }
        return units;
    }

    private static int nextHeading(List<Block> blocks, int from) {
        int next = from;
        while (next < blocks.size() && !(blocks.get(next) instanceof Block.Heading)) {
            next++;
        }
        return next;
    }

    private Unit part(Block.Heading heading, List<Block> blocks) {
        String label = heading.label();
        boolean section = label.startsWith(SECTION);
        String place =
                annex + " " + (label.isEmpty() ? "Abschnitt „" + PlainText.line(heading.content()) + "“" : label);
        Frame frame = frames.open(section ? UnitKind.SECTION : UnitKind.PART, place)
                .id(heading.id())
                .numbered(label.replaceFirst("^§[\\s\u00a0]*", ""), label)
                .blocks(blocks);
        List<Unit> parts = new ArrayList<>();
        if (!heading.content().isEmpty()) {
            parts.add(frames.open(UnitKind.HEADING, place).leaf(heading.content()));
        }
        parts.addAll(new BlockOutline(frames, place, blocks).units());
        return frame.close(parts);
    }
}
