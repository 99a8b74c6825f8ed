/** Amending commands as German text, written and read. */
@NullMarked
package de.vertragswerk.compare.amend.text;

import org.jspecify.annotations.NullMarked;
