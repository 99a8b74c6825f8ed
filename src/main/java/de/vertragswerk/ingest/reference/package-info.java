/** Turns what a text says of its own places into references that follow when numbers change. */
@NullMarked
package de.vertragswerk.ingest.reference;

import org.jspecify.annotations.NullMarked;
