package de.vertragswerk.check;

import de.vertragswerk.model.Origin;
import java.util.List;

/** All that a § says, its heading included. */
record SectionText(Origin origin, List<Passage> passages) {

    /** Whether one of its sentences says so; throws {@link Phrase.TooCostly}. */
    boolean says(Phrase phrase) {
        return passages.stream().anyMatch(passage -> passage.says(phrase));
    }
}
