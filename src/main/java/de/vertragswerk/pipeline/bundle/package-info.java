/** What a party gets for the council that decides on an agreement. */
@NullMarked
package de.vertragswerk.pipeline.bundle;

import org.jspecify.annotations.NullMarked;
