package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.Change;
import java.util.Optional;

/**
 * What became of a unit among its siblings.
 *
 * @param before its index before; -1 for a new one
 * @param after its index after; -1 for one that is gone
 * @param change what differs within it
 */
record Token(int before, int after, Optional<Change> change) {

    boolean isKept() {
        return before >= 0 && after >= 0;
    }
}
