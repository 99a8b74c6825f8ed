/** Text as words, and the words that differ. */
@NullMarked
package de.vertragswerk.compare.words;

import org.jspecify.annotations.NullMarked;
