/** From a draft to the agreement as printed: deviations, numbers, references, citations, typography. */
@NullMarked
package de.vertragswerk.resolve;

import org.jspecify.annotations.NullMarked;
