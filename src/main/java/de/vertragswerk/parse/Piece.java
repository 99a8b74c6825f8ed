package de.vertragswerk.parse;

import de.vertragswerk.model.Block;

/**
 * A block as it was met, with the number that it begins with.
 *
 * @param label the number in brackets as written ("2a"), empty where there is none
 * @param attributes what stands in braces at its beginning
 * @param offset where it begins in the text
 */
record Piece(String label, Attributes attributes, int offset, Block block) {

    static Piece of(int offset, Block block) {
        return new Piece("", Attributes.NONE, offset, block);
    }
}
