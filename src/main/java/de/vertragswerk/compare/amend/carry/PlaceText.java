package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.model.Agreement;
import java.util.List;
import java.util.Optional;

/** The text that a place names, by which the words of commands are looked for. */
public final class PlaceText {
    private PlaceText() {}

    /** Its runs, or what of them belongs to a sentence; empty if there is no such place. */
    public static Optional<List<String>> of(Agreement agreement, Place place) {
        try {
            Passage passage = new Texts(agreement).at(place);
            return Optional.of(passage.texts(WordCarrier.stretches(passage, place)));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}
