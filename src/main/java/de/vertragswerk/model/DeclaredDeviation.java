package de.vertragswerk.model;

import java.util.List;
import java.util.Optional;

/**
 * That a variant deviates from its base text, as its definition says.
 *
 * @param units names of what is replaced, struck or inserted, or in which words are
 * @param anchor name of what an insertion stands before or behind
 * @param reason a German sentence, as the author wrote it
 * @param isMisreading whether it is probably nothing but a slip of whoever read the original
 */
public record DeclaredDeviation(List<Id> units, Optional<Id> anchor, String reason, boolean isMisreading) {}
