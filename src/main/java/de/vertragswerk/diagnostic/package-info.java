/** Findings for the author of a definition: where, what is wrong, what to do. */
@NullMarked
package de.vertragswerk.diagnostic;

import org.jspecify.annotations.NullMarked;
