/** The JSON of one agreement, as {@code show --format json} writes it. */
@NullMarked
package de.vertragswerk.ingest.source.json;

import org.jspecify.annotations.NullMarked;
