/** What a clerk writes: one record for each kind of file, its components named like the YAML keys. */
@NullMarked
package de.vertragswerk.read.definition;

import org.jspecify.annotations.NullMarked;
