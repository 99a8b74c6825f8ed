/** Pages to a PDF file: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
@NullMarked
package de.vertragswerk.typeset.pdf;

import org.jspecify.annotations.NullMarked;
