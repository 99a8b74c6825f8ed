package de.vertragswerk.workspace;

/** A name of a Git revision that leads to no workspace; message and hint are German sentences for the user. */
public final class UnknownRevision extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    UnknownRevision(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    public String hint() {
        return hint;
    }
}
