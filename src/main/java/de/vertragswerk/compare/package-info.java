/** Two agreements held against each other: their units, what became of each, and which words changed. */
@NullMarked
package de.vertragswerk.compare;

import org.jspecify.annotations.NullMarked;
