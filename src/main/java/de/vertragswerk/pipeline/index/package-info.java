/** What the page says that lists all results. */
@NullMarked
package de.vertragswerk.pipeline.index;

import org.jspecify.annotations.NullMarked;
