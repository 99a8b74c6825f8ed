/** Strips to columns and pages. */
@NullMarked
package de.vertragswerk.typeset.fill;

import org.jspecify.annotations.NullMarked;
