/** Writes documents as files of Word (WordprocessingML, ECMA-376). */
@NullMarked
package de.vertragswerk.write.docx;

import org.jspecify.annotations.NullMarked;
