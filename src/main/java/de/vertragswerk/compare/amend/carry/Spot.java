package de.vertragswerk.compare.amend.carry;

import de.vertragswerk.model.Agreement;
import java.util.function.Function;

/**
 * A part of an agreement that can be replaced.
 *
 * @param whole gives the agreement with another part in its stead
 */
record Spot<T>(T value, Function<T, Agreement> whole) {

    /** A part of this part. */
    <U> Spot<U> down(U part, Function<U, T> with) {
        return new Spot<>(part, changed -> whole.apply(with.apply(changed)));
    }

    Agreement with(T changed) {
        return whole.apply(changed);
    }
}
