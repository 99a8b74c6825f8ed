package de.vertragswerk.check;

import de.vertragswerk.model.Origin;

/**
 * A finding that is known and wanted: an entry of {@code ausnahmen:}.
 *
 * @param rule name of the rule
 * @param reason why it shall be so
 */
public record Acknowledged(String rule, String reason, Origin origin) {}
