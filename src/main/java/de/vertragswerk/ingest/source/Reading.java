package de.vertragswerk.ingest.source;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.ingest.FoundAgreement;
import de.vertragswerk.ingest.Source;
import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {
    /** Its text, in which an agreement is still to be found. */
    record Text(Source source) implements Reading {}

    /** An agreement, in the JSON that {@code show} writes. */
    record Structured(FoundAgreement agreement) implements Reading {}

    /**
     * The file cannot be read.
     *
     * @param findings why, and what to do; never empty
     */
    record Refusal(List<Diagnostic> findings) implements Reading {}
}
