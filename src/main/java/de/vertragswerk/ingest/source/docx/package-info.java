/** Word-processor files of today (DOCX), read with the JDK alone. */
@NullMarked
package de.vertragswerk.ingest.source.docx;

import org.jspecify.annotations.NullMarked;
