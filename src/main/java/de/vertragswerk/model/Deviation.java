package de.vertragswerk.model;

/** A step by which a variant leaves the base text. */
public sealed interface Deviation {

    /** The unit that the step starts from. */
    Id target();

    Origin origin();

    /** A §, Absatz or item gets a new wording. */
    record Replace(Id target, Wording wording, Origin origin) implements Deviation {}

    /** A §, Absatz or item falls away. */
    record Strike(Id target, Origin origin) implements Deviation {}

    /** A §, Absatz or item is put before or after the target. */
    record Insert(Id target, boolean before, Wording wording, Origin origin) implements Deviation {}

    /**
     * Words of a § or Absatz are replaced.
     *
     * @param old the words as printed; they occur exactly once
     */
    record Words(Id target, String old, String replacement, Origin origin) implements Deviation {}
}
