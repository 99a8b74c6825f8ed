/** Makes running text of the lines of a source; whatever it changes on the way is noted. */
@NullMarked
package de.vertragswerk.ingest.repair;

import org.jspecify.annotations.NullMarked;
