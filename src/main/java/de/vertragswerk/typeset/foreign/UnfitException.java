package de.vertragswerk.typeset.foreign;

/** A page of another file that cannot be printed. */
public final class UnfitException extends Exception {
    private static final long serialVersionUID = 1L;

    UnfitException(String reason) {
        super(reason);
    }

    /** Why, as a German sentence. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
