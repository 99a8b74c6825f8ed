/** An issue of a gazette: its parts put together, and its numbers through the year. */
@NullMarked
package de.vertragswerk.gazette;

import org.jspecify.annotations.NullMarked;
