package de.vertragswerk.compare.amend.draft;

import de.vertragswerk.compare.Change;
import de.vertragswerk.compare.Unit;
import de.vertragswerk.compare.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The changes of siblings of one kind as tokens: both texts in their order. What moved is gone and new. */
final class Tokens implements Change.Visitor<Stream<Token>> {
    private final UnitKind kind;
    private int before;
    private int after;

    private Tokens(UnitKind kind) {
        this.kind = kind;
    }

    static List<Token> of(List<Change> changes, UnitKind kind) {
        Tokens tokens = new Tokens(kind);
        return changes.stream().flatMap(change -> change.accept(tokens)).toList();
    }

    /** As many unchanged ones as there are. */
    static List<Token> unchanged(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> new Token(i, i, Optional.empty()))
                .toList();
    }

    private Stream<Token> kept(Unit unit, Change change) {
        return unit.kind() == kind ? Stream.of(new Token(before++, after++, Optional.of(change))) : Stream.empty();
    }

    private Stream<Token> gone(List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.kind() == kind)
                .map(unit -> new Token(before++, -1, Optional.empty()));
    }

    private Stream<Token> fresh(List<Unit> units) {
        return units.stream().filter(unit -> unit.kind() == kind).map(unit -> new Token(-1, after++, Optional.empty()));
    }

    @Override
    public Stream<Token> unchanged(Change.Unchanged change) {
        return kept(change.before(), change);
    }

    @Override
    public Stream<Token> renumbered(Change.Renumbered change) {
        return kept(change.before(), change);
    }

    @Override
    public Stream<Token> changed(Change.Changed change) {
        return kept(change.before(), change);
    }

    @Override
    public Stream<Token> moved(Change.Moved change) {
        return fresh(List.of(change.after()));
    }

    @Override
    public Stream<Token> departed(Change.Departed change) {
        return gone(List.of(change.before()));
    }

    @Override
    public Stream<Token> added(Change.Added change) {
        return fresh(List.of(change.after()));
    }

    @Override
    public Stream<Token> removed(Change.Removed change) {
        return gone(List.of(change.before()));
    }

    @Override
    public Stream<Token> split(Change.Split change) {
        return Stream.concat(gone(List.of(change.before())), fresh(change.after()));
    }

    @Override
    public Stream<Token> merged(Change.Merged change) {
        return Stream.concat(gone(change.before()), fresh(List.of(change.after())));
    }
}
