package de.vertragswerk.parse;

import de.vertragswerk.model.Block;
import java.util.List;

/**
 * A block as it was met, with the number that it begins with.
 *
 * @param label the number in brackets as written ("2a"), empty where there is none
 * @param attributes what stands in braces at its beginning
 * @param offset where it begins in the text
 * @param blocks the block; none where nothing follows the number or the braces
 */
record Piece(String label, Attributes attributes, int offset, List<Block> blocks) {

    static Piece of(int offset, Block block) {
        return new Piece("", Attributes.NONE, offset, List.of(block));
    }

    boolean isNumbered() {
        return !label.isEmpty();
    }

    boolean isHeading() {
        return !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading;
    }

    /** The same without what stands in braces, once that has been used. */
    Piece withoutAttributes() {
        return new Piece(label, Attributes.NONE, offset, blocks);
    }
}
