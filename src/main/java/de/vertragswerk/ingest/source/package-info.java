/** Files that exist in the world, whatever their format, as lines of text. */
@NullMarked
package de.vertragswerk.ingest.source;

import org.jspecify.annotations.NullMarked;
