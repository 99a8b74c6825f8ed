package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.UnitKind;
import de.vertragswerk.compare.WordEdit;
import java.util.List;
import java.util.Optional;

/** What a change says of the parts of its unit. */
final class PartChanges {
    private PartChanges() {}

    /** The changes of the parts; none where nothing is told of them. */
    static List<Change> of(Change change) {
        return change instanceof Change.Changed changed ? changed.parts() : List.of();
    }

    static List<WordEdit> edits(Change change) {
        return change instanceof Change.Changed changed ? changed.edits() : List.of();
    }

    /** The change of the only part of a kind that there is on both sides. */
    static Optional<Change> of(List<Change> changes, UnitKind kind) {
        return changes.stream()
                .filter(change -> change instanceof Change.Changed changed
                        && changed.before().kind() == kind)
                .findFirst();
    }
}
