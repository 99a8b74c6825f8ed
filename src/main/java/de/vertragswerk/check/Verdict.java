package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import java.util.List;

/**
 * What the rules say of one agreement.
 *
 * @param findings in reading order, without those that an exception acknowledges
 * @param met the exceptions that a finding needed, or that a finding reports as unknown
 */
public record Verdict(List<Diagnostic> findings, List<Acknowledged> met) {}
