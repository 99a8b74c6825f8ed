/** Reads agreements that exist in the world: text, PDF, pages and word-processor files become what was agreed. */
@NullMarked
package de.vertragswerk.ingest;

import org.jspecify.annotations.NullMarked;
