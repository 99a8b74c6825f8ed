package de.vertragswerk.model;

import java.util.List;
import java.util.stream.Collectors;

/** The words of blocks without labels and layout, a line for each run of text. */
public final class BlockText {
    private BlockText() {}

    public static String of(List<Block> blocks) {
        return TextRuns.of(blocks).map(PlainText::line).collect(Collectors.joining("\n"));
    }
}
