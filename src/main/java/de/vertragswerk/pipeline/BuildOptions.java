package de.vertragswerk.pipeline;

import java.util.List;

/**
 * How to build.
 *
 * @param formats at least one
 * @param force whether files that are up to date are made again
 * @param jobs how many agreements are made at once, at least one
 */
public record BuildOptions(List<Format> formats, boolean force, int jobs) {}
