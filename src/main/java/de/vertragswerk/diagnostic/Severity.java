package de.vertragswerk.diagnostic;

/** How much a finding weighs; the order of the constants is the order of weight. */
public enum Severity {
    /** Stops the work on what it concerns; exit code 1. */
    ERROR("Fehler"),
    /** Worth a look; exit code 1 only with {@code --strict}. */
    WARNING("Warnung"),
    /** Good to know. */
    NOTE("Hinweis");

    private final String german;

    Severity(String german) {
        this.german = german;
    }

    /** The word that stands in a printed finding. */
    public String german() {
        return german;
    }
}
