package de.vertragswerk.resolve;

import de.vertragswerk.model.Deviation;
import java.util.List;

/**
 * What an amendment does to a text.
 *
 * @param steps in their order
 * @param renumbering what they do to numbers
 */
public record Amendment(List<Deviation> steps, Renumbering renumbering) {}
