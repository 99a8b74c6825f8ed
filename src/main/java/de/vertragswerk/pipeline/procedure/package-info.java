/** What was done around the signatures of an agreement, and what comes next. */
@NullMarked
package de.vertragswerk.pipeline.procedure;

import org.jspecify.annotations.NullMarked;
