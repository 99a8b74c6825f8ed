package de.vertragswerk.dates;

/** A step of the procedure from which periods run. */
public enum Event {
    /** The authority has received the application for approval. */
    RECEIPT("Eingang des Antrags"),
    /** The authority has announced that it refuses or wants changes. */
    OBJECTION("Mitteilung der Behörde"),
    APPROVAL("Genehmigung"),
    PUBLICATION("Bekanntmachung");

    private final String german;

    Event(String german) {
        this.german = german;
    }

    public String german() {
        return german;
    }
}
