/** Agreement to JSON for other programs. */
@NullMarked
package de.vertragswerk.write.json;

import org.jspecify.annotations.NullMarked;
