/** Two agreements side by side, in all formats. */
@NullMarked
package de.vertragswerk.pipeline.synopsis;

import org.jspecify.annotations.NullMarked;
