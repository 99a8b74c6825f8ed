package de.vertragswerk.compare.synopsis;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Unit;
import java.util.Optional;

/** The unit that a change is of: the newer one, if there is one; none for several. */
final class AnyUnit implements Change.Visitor<Optional<Unit>> {
    @Override
    public Optional<Unit> unchanged(Change.Unchanged unchanged) {
        return Optional.of(unchanged.after());
    }

    @Override
    public Optional<Unit> renumbered(Change.Renumbered renumbered) {
        return Optional.of(renumbered.after());
    }

    @Override
    public Optional<Unit> changed(Change.Changed changed) {
        return Optional.of(changed.after());
    }

    @Override
    public Optional<Unit> moved(Change.Moved moved) {
        return Optional.of(moved.after());
    }

    @Override
    public Optional<Unit> departed(Change.Departed departed) {
        return Optional.of(departed.before());
    }

    @Override
    public Optional<Unit> added(Change.Added added) {
        return Optional.of(added.after());
    }

    @Override
    public Optional<Unit> removed(Change.Removed removed) {
        return Optional.of(removed.before());
    }

    @Override
    public Optional<Unit> split(Change.Split split) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> merged(Change.Merged merged) {
        return Optional.empty();
    }
}
