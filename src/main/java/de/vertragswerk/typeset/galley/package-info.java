/** Blocks of a document to strips and the structure of the document. */
@NullMarked
package de.vertragswerk.typeset.galley;

import org.jspecify.annotations.NullMarked;
