/** YAML to definitions, with line and column for every value. */
@NullMarked
package de.vertragswerk.read;

import org.jspecify.annotations.NullMarked;
