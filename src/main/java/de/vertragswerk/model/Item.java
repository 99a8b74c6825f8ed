package de.vertragswerk.model;

import java.util.List;

/**
 * An item of a list.
 *
 * @param number its bare number ("2", "b", "1a"); empty until numbers are given
 */
public record Item(Id id, String number, List<Block> blocks, Origin origin) {}
