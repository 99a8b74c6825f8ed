/** Makes signatures by PAdES (ETSI EN 319 142-1) in the fields of a PDF file. */
@NullMarked
package de.vertragswerk.sign.make;

import org.jspecify.annotations.NullMarked;
