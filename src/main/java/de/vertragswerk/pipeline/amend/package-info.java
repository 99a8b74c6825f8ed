/** Amendments: drafted from two agreements, read again, carried out. */
@NullMarked
package de.vertragswerk.pipeline.amend;

import org.jspecify.annotations.NullMarked;
