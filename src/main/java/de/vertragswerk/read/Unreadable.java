package de.vertragswerk.read;

import de.vertragswerk.diagnostic.Diagnostic;

/** Ends the reading of a file whose rest makes no sense, such as one with an unclosed quotation mark. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    Unreadable(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
