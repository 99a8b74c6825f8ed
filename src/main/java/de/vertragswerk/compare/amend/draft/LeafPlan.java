package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.amend.AmendingCommand;
import de.vertragswerk.compare.amend.Place;
import de.vertragswerk.compare.amend.carry.WordEdits;
import java.util.List;
import java.util.Optional;

/** Plans changes of words in a unit that has no smaller places to name, such as a table or an annex. */
final class LeafPlan {
    private final Place place;
    private List<String> texts;

    /**
     * A plan for a place.
     *
     * @param texts all its texts
     */
    LeafPlan(Place place, List<String> texts) {
        this.place = place;
        this.texts = texts;
    }

    /** The plan for all that changed in it; empty if more than words did. */
    Optional<Plan> plan(Change change) {
        if (change instanceof Change.Unchanged) {
            return Optional.of(Plan.NOTHING);
        }
        if (!(change instanceof Change.Changed changed)
                || !changed.before().label().equals(changed.after().label())) {
            return Optional.empty();
        }
        return changed.parts().isEmpty() ? words(changed) : parts(changed.parts());
    }

    /** The plan for changes side by side. */
    Optional<Plan> parts(List<Change> changes) {
        Plan plan = Plan.NOTHING;
        for (Change change : changes) {
            Optional<Plan> further = plan(change);
            if (further.isEmpty()) {
                return Optional.empty();
            }
            plan = plan.with(further.get());
        }
        return Optional.of(plan);
    }

    private Optional<Plan> words(Change.Changed change) {
        Optional<Plan> plan =
                WordPlan.of(place, texts, change.before().text(), change.after().text(), change.edits());
        for (AmendingCommand command : plan.map(Plan::commands).orElse(List.of())) {
            texts = WordEdits.carriedOut(texts, command).orElse(texts);
        }
        return plan;
    }
}
