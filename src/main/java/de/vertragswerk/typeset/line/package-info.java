/** Paragraphs to lines (Knuth and Plass 1981). */
@NullMarked
package de.vertragswerk.typeset.line;

import org.jspecify.annotations.NullMarked;
