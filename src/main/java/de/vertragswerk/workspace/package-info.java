/** The one door to files, to what was published, and to today's date. */
@NullMarked
package de.vertragswerk.workspace;

import org.jspecify.annotations.NullMarked;
