package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Severity;
import java.util.List;

/**
 * One rule of a legal regime.
 *
 * @param name {@code gkg-kuendigung}
 * @param source "§ 23 Abs. 5 GkG NRW"
 * @param when all of it must be so for the rule to apply; empty for always
 * @param demanded all of it must be found; what is missing gives one finding
 * @param forbidden none of it may be found; each place gives one finding
 * @param message what is wrong
 * @param hint what to do
 */
public record StatutoryRule(
        String name,
        String source,
        Severity severity,
        List<Condition> when,
        List<Feature> demanded,
        List<Feature> forbidden,
        String message,
        String hint) {}
