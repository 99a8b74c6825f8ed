/** Holds the text of a tagged PDF file against a document. */
@NullMarked
package de.vertragswerk.sign.text;

import org.jspecify.annotations.NullMarked;
