/** Who was sent an agreement, who has signed it, and in which order all that happened. */
@NullMarked
package de.vertragswerk.pipeline.ledger;

import org.jspecify.annotations.NullMarked;
