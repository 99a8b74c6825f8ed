package de.vertragswerk.ingest.draft;

/**
 * How a definition compares with what was found.
 *
 * @param operand {@code WERK/VARIANTE}
 * @param words that were compared
 * @param differing words that the definition prints otherwise
 */
public record Checked(String operand, int words, int differing) {}
