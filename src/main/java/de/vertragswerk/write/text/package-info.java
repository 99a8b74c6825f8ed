/** Document to plain text, for a terminal and for paper that goes to a council. */
@NullMarked
package de.vertragswerk.write.text;

import org.jspecify.annotations.NullMarked;
