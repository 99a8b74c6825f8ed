package de.vertragswerk.resolve;

import de.vertragswerk.model.Id;
import de.vertragswerk.model.Wording;
import java.util.List;

/** What deviations have to know of §§, of Absätze and of items. */
interface UnitKind<T> {
    /** What is left of a unit whose number stays. */
    String STRUCK = "(weggefallen)";

    Id id(T unit);

    /** The unit with the units in it deviated from. */
    T inside(T unit);

    /** New units in the place of another, or beside it. */
    List<T> fresh(T old, Wording wording, boolean replaces);

    T withWords(T unit, WordReplacement words);

    /** What stays of a unit that is struck. */
    T struck(T unit);

    /** A unit that takes over what a struck one before it leaves behind. */
    default T heir(T struck, T next) {
        return next;
    }

    /** A unit that replaces another answers to its name, unless it has one of its own. */
    static Id idOf(Wording wording, Id old, boolean replaces) {
        return wording.id().isPresent() || !replaces ? wording.id() : old;
    }
}
