package de.vertragswerk.workspace;

/** A file that cannot be read or written; the message is a German sentence for the user. */
public final class AccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    public AccessException(String path, String message) {
        super(message);
        this.path = path;
    }

    /** The file concerned, as the user would call it. */
    public String path() {
        return path;
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
