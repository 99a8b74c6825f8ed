/** Puts signed files on record: into the archive of their work, and their days into its definitions. */
@NullMarked
package de.vertragswerk.pipeline.record;

import org.jspecify.annotations.NullMarked;
