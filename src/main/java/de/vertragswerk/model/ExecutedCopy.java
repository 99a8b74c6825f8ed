package de.vertragswerk.model;

import java.util.Optional;

/**
 * One of the copies of an agreement that its parties sign (Ausfertigung).
 *
 * @param recipient whom it is for; empty for the one electronic copy, which is for all
 * @param number of the copy, from 1
 * @param count how many there are
 */
public record ExecutedCopy(Optional<Party> recipient, int number, int count) {

    /** The one that all sign in turn. */
    public static final ExecutedCopy ELECTRONIC = new ExecutedCopy(Optional.empty(), 1, 1);
}
