/** Finds the structure of an agreement, and of an issue of a gazette, in lines of text. */
@NullMarked
package de.vertragswerk.ingest.segment;

import org.jspecify.annotations.NullMarked;
