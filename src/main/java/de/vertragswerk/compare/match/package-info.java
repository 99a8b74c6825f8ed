/** Which unit of one agreement is which of another, and what became of it. */
@NullMarked
package de.vertragswerk.compare.match;

import org.jspecify.annotations.NullMarked;
