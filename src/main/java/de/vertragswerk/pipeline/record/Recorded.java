package de.vertragswerk.pipeline.record;

import java.util.List;

/**
 * What was put on record.
 *
 * @param file path of the signed file in the workspace
 * @param kept whether it lay there before
 * @param dated keys of the parties whose day was written into the definition
 */
public record Recorded(String file, boolean kept, List<String> dated) {}
