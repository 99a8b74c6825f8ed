package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.compare.amend.StepKind;
import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import java.util.List;

/** What the units of a series have in common, be they §§, Absätze, items or annexes. */
interface UnitType<T> {
    /** What is left of a unit that was struck. */
    Inline STRUCK = new Inline.Plain("(weggefallen)");

    StepKind kind();

    String number(T unit);

    T withNumber(T unit, String number);

    /** A struck unit of which the number stays. */
    T emptied(T unit);

    /** A unit behind one that vanished, with what it takes over from it. */
    default T heir(T vanished, T next) {
        return next;
    }

    /** A unit that stands in the stead of another, with what it takes over from it. */
    default T successor(T replaced, T unit) {
        return unit;
    }

    /** A unit that now stands before another, with what it takes over from it, and the other without that. */
    default List<T> before(T unit, T next) {
        return List.of(unit, next);
    }

    /** The units that a wording quotes. */
    List<T> read(List<Block> wording);
}
