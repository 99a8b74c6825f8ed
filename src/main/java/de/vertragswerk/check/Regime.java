package de.vertragswerk.check;

import java.util.List;

/**
 * A legal regime: the statutory rules for agreements of one kind.
 *
 * @param key {@code gkg-nrw}
 * @param rules several may share a name, and are then acknowledged together
 */
public record Regime(String key, List<StatutoryRule> rules) {}
