/** Days that follow from an agreement and its procedure: effect, notice, accession, terms of the authority. */
@NullMarked
package de.vertragswerk.dates;

import org.jspecify.annotations.NullMarked;
