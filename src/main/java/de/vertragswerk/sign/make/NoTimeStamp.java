package de.vertragswerk.sign.make;

/** A service answered with something else than a time stamp for what was sent. */
final class NoTimeStamp extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
