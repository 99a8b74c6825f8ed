package de.vertragswerk.workspace;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;

/** A file that cannot be read or written; message and hint are German sentences for the user. */
public final class AccessException extends RuntimeException {
    /** The rule of findings on such files, by which a run knows that it could not do its work. */
    public static final String RULE = "datei-zugriff";

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String hint;

    public AccessException(String path, String message, String hint) {
        super(message);
        this.path = path;
        this.hint = hint;
    }

    /** As a finding on the file, where a run can go on without it. */
    public Diagnostic finding() {
        return Diagnostic.error(RULE, Position.of(path), String.valueOf(getMessage()), hint);
    }
}
