package de.vertragswerk.ingest;

/**
 * Something that the importer did or doubts; whoever answers for the text reads all of them.
 *
 * @param before as it stands in the source; may be empty
 * @param after as it was taken over; the same as before where nothing was changed, empty where it was left out
 * @param reason one German sentence
 */
public record Note(Kind kind, Place place, String before, String after, String reason, Confidence confidence) {
    /** What a note is about. */
    public enum Kind {
        /** How the source was read as a whole: its encoding, the reading taken of tracked changes. */
        READING("Lesart"),
        /** Text was changed. */
        REPAIR("Reparatur"),
        /** Text was left out, such as the running head of a page. */
        OMISSION("Weggelassen"),
        /** Something stands as it is, but may be wrong. */
        DOUBT("Zweifel"),
        /** One of many copies reads differently from all others. */
        OUTLIER("Ausreißer");

        private final String german;

        Kind(String german) {
            this.german = german;
        }

        public String german() {
            return german;
        }
    }

    /** How sure the importer is of what it did. */
    public enum Confidence {
        CERTAIN("sicher"),
        LIKELY("wahrscheinlich"),
        UNSURE("unsicher");

        private final String german;

        Confidence(String german) {
            this.german = german;
        }

        public String german() {
            return german;
        }
    }
}
