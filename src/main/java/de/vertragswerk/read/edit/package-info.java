/** Adds to YAML files what the program knows, and leaves all else in them as its author wrote it. */
@NullMarked
package de.vertragswerk.read.edit;

import org.jspecify.annotations.NullMarked;
