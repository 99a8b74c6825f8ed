package de.vertragswerk.check;

import de.vertragswerk.model.Party;
import java.util.List;

/**
 * What sets a variant apart in a work with several.
 *
 * @param own parties that its definition brings into roles of the base text
 * @param siblings parties that the other variants bring into them
 * @param deviates whether its definition deviates from the base text
 */
public record Variant(List<Party> own, List<Party> siblings, boolean deviates) {}
