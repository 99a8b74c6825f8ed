/** How pages look, as data. All measures in pt (1/72 inch). */
@NullMarked
package de.vertragswerk.typeset.style;

import org.jspecify.annotations.NullMarked;
