/** Plain text: its encoding, lines and pages. */
@NullMarked
package de.vertragswerk.ingest.source.text;

import org.jspecify.annotations.NullMarked;
