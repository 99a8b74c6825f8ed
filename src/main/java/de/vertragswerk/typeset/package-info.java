/** Documents to PDF. Knows blocks and styles, not agreements. */
@NullMarked
package de.vertragswerk.typeset;

import org.jspecify.annotations.NullMarked;
