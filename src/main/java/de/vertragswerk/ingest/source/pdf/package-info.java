/** PDF files: columns, lines and what stands beside the text of a page. */
@NullMarked
package de.vertragswerk.ingest.source.pdf;

import org.jspecify.annotations.NullMarked;
