package de.vertragswerk.template;

import de.vertragswerk.model.Party;
import java.util.Optional;

/** Finds parties by their key, as they are on the day for which a document is made. */
public interface PartyRegister {

    /** The party of a key; empty if there is none. */
    Optional<Party> find(String key);

    /** The key that an author who wrote an unknown one probably meant. */
    Optional<String> nearest(String key);
}
