/** Typefaces: widths, kerning and glyphs of characters. */
@NullMarked
package de.vertragswerk.typeset.font;

import org.jspecify.annotations.NullMarked;
