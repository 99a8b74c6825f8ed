package de.vertragswerk.typeset.line;

import de.vertragswerk.typeset.font.Face;

/**
 * How a character is shown in a cut. Measures are parts of the em.
 *
 * @param extra what is added to the glyph's advance, where another glyph stands in for a space of its own width
 * @param missing whether the character cannot be shown as it should
 */
record Shape(Face face, int glyph, double advance, double extra, Kind kind, boolean missing) {}
