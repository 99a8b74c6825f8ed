package de.vertragswerk.ingest.source.pdf;

import java.util.List;

/**
 * What a page shows.
 *
 * @param number counted from 1
 * @param artifacts what the file itself calls no part of the text, such as running heads
 * @param turned number of characters that run in another direction than most
 * @param rules horizontal lines
 */
record PageGlyphs(
        int number,
        float width,
        float height,
        List<Glyph> glyphs,
        List<Glyph> artifacts,
        List<Glyph> turned,
        List<Rule> rules) {

    /** A horizontal line; where it lies is measured as for glyphs. */
    record Rule(float left, float right, float y) {}
}
