/** From an agreement to its units. */
@NullMarked
package de.vertragswerk.compare.outline;

import org.jspecify.annotations.NullMarked;
