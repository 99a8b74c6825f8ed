/** What the readers of all formats share: the lines that they write, and the refusal. */
@NullMarked
package de.vertragswerk.ingest.source.sheet;

import org.jspecify.annotations.NullMarked;
