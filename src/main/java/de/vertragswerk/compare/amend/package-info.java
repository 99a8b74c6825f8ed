/** Amending commands as data: what is done to a text, and where by its printed numbers. */
@NullMarked
package de.vertragswerk.compare.amend;

import org.jspecify.annotations.NullMarked;
