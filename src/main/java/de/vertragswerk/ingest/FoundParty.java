package de.vertragswerk.ingest;

import de.vertragswerk.model.Address;
import de.vertragswerk.model.Head;

/**
 * A party as the head of an agreement names it.
 *
 * @param kind its kind in the register of kinds ({@code stadt}); empty if the source does not say
 * @param name "Ahaus"
 * @param suffix "(Westf.)", or empty
 * @param shortName what the text calls it from then on ("Stadt", "Zuwendungsempfänger"), or empty
 * @param printed its block as it stands in the source
 */
public record FoundParty(
        Place place,
        String kind,
        String name,
        String suffix,
        Address address,
        Head head,
        String shortName,
        String printed) {}
