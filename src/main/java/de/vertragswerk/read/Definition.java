package de.vertragswerk.read;

/**
 * What one YAML file says.
 *
 * @param file path relative to the workspace
 * @param value the file's content as a definition record
 * @param positions where each part of it stands
 */
public record Definition<T>(String file, T value, Positions positions) {}
