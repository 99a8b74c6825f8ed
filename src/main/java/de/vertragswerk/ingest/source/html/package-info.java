/** Pages of the web. */
@NullMarked
package de.vertragswerk.ingest.source.html;

import org.jspecify.annotations.NullMarked;
