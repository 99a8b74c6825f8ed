/** Of many agreements that share a text: what most of them read, and where one reads otherwise. */
@NullMarked
package de.vertragswerk.ingest.majority;

import org.jspecify.annotations.NullMarked;
