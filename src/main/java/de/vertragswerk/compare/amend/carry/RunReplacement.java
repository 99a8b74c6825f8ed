package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.BlockRewriter;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.PlainText;
import java.util.Iterator;
import java.util.List;

/** Puts other runs of text into blocks, in reading order; a paragraph that is left without words vanishes. */
final class RunReplacement extends BlockRewriter {
    private final Iterator<List<Inline>> runs;

    RunReplacement(Iterator<List<Inline>> runs) {
        this.runs = runs;
    }

    @Override
    public List<Block> blocks(List<Block> blocks) {
        return super.blocks(blocks).stream()
                .filter(block -> !(block instanceof Block.Paragraph paragraph)
                        || !PlainText.line(paragraph.content()).isBlank())
                .toList();
    }

    @Override
    public List<Inline> inlines(List<Inline> inlines) {
        return runs.next();
    }

    @Override
    public Block image(Block.Image image) {
        return new Block.Image(image.source(), PlainText.line(runs.next()));
    }
}
