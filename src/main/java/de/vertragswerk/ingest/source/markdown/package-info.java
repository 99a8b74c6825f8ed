/** Markdown, our own dialect and that of others. */
@NullMarked
package de.vertragswerk.ingest.source.markdown;

import org.jspecify.annotations.NullMarked;
