/** Finds the commands that turn one text into another. */
@NullMarked
package de.vertragswerk.compare.amend.draft;

import org.jspecify.annotations.NullMarked;
