/** The matrix of all variants of a work, in all formats. */
@NullMarked
package de.vertragswerk.pipeline.matrix;

import org.jspecify.annotations.NullMarked;
