package de.vertragswerk.pipeline.index;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Something with files in the output folder.
 *
 * @param name of an agreement or a work, or of an issue
 * @param state how far it is, as {@code list --json} says it; of an issue, its title and date. Missing where nothing is known
 * @param files their paths
 */
public record Listed(String name, JsonNode state, Set<String> files) {}
