/** Carries amending commands out. */
@NullMarked
package de.vertragswerk.compare.amend.carry;

import org.jspecify.annotations.NullMarked;
