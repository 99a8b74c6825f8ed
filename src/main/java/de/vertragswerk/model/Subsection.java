package de.vertragswerk.model;

import java.util.List;

/**
 * An Absatz.
 *
 * @param number bare ("2", "2a"); empty for the only Absatz of a § without numbers, and until numbers are given
 * @param numbered whether it shows a number
 */
public record Subsection(Id id, String number, boolean numbered, List<Block> blocks, Origin origin) {}
