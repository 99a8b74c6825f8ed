package de.vertragswerk.ingest.draft;

/**
 * A file to be written.
 *
 * @param path in the workspace
 */
public record DraftFile(String path, String content) {}
