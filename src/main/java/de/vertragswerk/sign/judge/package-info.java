/** Judges a signed PDF file: its signatures, who made them, and what was changed between them. */
@NullMarked
package de.vertragswerk.sign.judge;

import org.jspecify.annotations.NullMarked;
