/** Document to one self-contained HTML page. */
@NullMarked
package de.vertragswerk.write.html;

import org.jspecify.annotations.NullMarked;
