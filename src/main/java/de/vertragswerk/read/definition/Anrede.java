package de.vertragswerk.read.definition;

/** Written with a capital letter, as it is printed. */
public enum Anrede {
    FRAU("Frau"),
    HERR("Herr");

    private final String written;

    Anrede(String written) {
        this.written = written;
    }

    @Override
    public String toString() {
        return written;
    }
}
