package de.vertragswerk.compare.amend.carry;

/** A command that cannot be carried out: why, and what to do. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String hint;

    Refused(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}
