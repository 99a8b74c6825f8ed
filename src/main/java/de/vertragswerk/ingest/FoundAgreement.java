package de.vertragswerk.ingest;

import de.vertragswerk.model.Annex;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Preamble;
import de.vertragswerk.model.Section;
import java.util.List;

/**
 * An agreement as it was found: all text plain, repaired but not interpreted, each number as it stands there.
 *
 * @param place where its title stands
 * @param sections with the numbers that the source gives them; ids are not given yet
 * @param closing text between the last § and the signatures
 * @param annexes those whose text follows in the source
 */
public record FoundAgreement(
        Place place,
        String title,
        List<FoundParty> parties,
        Preamble preamble,
        List<Section> sections,
        List<Block> closing,
        List<FoundSignature> signatures,
        List<Annex> annexes) {}
