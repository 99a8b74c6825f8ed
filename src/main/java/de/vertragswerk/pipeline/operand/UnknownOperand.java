package de.vertragswerk.pipeline.operand;

/** A word that stands for no agreement; message and hint are German sentences for the user. */
public final class UnknownOperand extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    UnknownOperand(String message, String hint) {
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
