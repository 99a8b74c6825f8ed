/** A comparison as a document of two columns. */
@NullMarked
package de.vertragswerk.compare.synopsis;

import org.jspecify.annotations.NullMarked;
