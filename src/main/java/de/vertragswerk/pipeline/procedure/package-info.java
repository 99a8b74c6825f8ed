/** The steps from a draft to its publication. */
@NullMarked
package de.vertragswerk.pipeline.procedure;

import org.jspecify.annotations.NullMarked;
