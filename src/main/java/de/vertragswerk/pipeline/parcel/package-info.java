/** Files that are handed to somebody else together: documents in several formats, sums, one ZIP file. */
@NullMarked
package de.vertragswerk.pipeline.parcel;

import org.jspecify.annotations.NullMarked;
