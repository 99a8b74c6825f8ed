/** Pages of other PDF files, to be printed as pictures: what PDF/A does not allow is left out or refused. */
@NullMarked
package de.vertragswerk.typeset.foreign;

import org.jspecify.annotations.NullMarked;
