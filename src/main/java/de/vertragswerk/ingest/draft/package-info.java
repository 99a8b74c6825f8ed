/** Writes what was found as definitions that a clerk reads on, and as a report of every doubt. */
@NullMarked
package de.vertragswerk.ingest.draft;

import org.jspecify.annotations.NullMarked;
