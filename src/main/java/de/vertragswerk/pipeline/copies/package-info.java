/** Copies of agreements: to be signed, and transcripts of what was signed. */
@NullMarked
package de.vertragswerk.pipeline.copies;

import org.jspecify.annotations.NullMarked;
