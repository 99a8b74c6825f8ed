package de.vertragswerk.template;

/**
 * A provision on which an agreement rests.
 *
 * @param provision "§ 10" or "§§ 1, 23 und 24"
 * @param law key in the register of laws
 */
public record LegalBasis(String provision, String law) {}
