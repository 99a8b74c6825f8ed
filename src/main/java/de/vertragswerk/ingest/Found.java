package de.vertragswerk.ingest;

import java.util.List;
import java.util.Optional;

/**
 * What was found in a source.
 *
 * @param issue the issue of a gazette, if it is one
 * @param agreements in the order of the source; none if it holds no agreement
 * @param notes all of them, in the order of the source
 */
public record Found(Optional<FoundIssue> issue, List<FoundAgreement> agreements, List<Note> notes) {}
