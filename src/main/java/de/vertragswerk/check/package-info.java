/** Statutory and editorial rules over a resolved Agreement: values in, findings out. */
@NullMarked
package de.vertragswerk.check;

import org.jspecify.annotations.NullMarked;
