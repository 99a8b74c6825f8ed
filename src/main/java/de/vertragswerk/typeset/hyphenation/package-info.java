/** Where German words may be divided. */
@NullMarked
package de.vertragswerk.typeset.hyphenation;

import org.jspecify.annotations.NullMarked;
