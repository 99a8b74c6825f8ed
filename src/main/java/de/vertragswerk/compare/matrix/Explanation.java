package de.vertragswerk.compare.matrix;

/**
 * Why a variant has another wording than most.
 *
 * @param reason as its definition gives it; empty for others than declared ones
 */
public record Explanation(Kind kind, String reason) {

    /** What kind of difference it is. */
    public enum Kind {
        /** The variant's definition says so, and why. */
        DECLARED("abweichend wie erklärt"),
        /** Its definition says so, but takes it for a slip of whoever read the original. */
        MISREADING("vermutlich Lesefehler"),
        /** It has the base text, from which most of the others deviate as declared. */
        BASE("bleibt beim Grundtext"),
        /** Nobody declared it. */
        UNEXPLAINED("nicht erklärt");

        private final String german;

        Kind(String german) {
            this.german = german;
        }

        /** What it is called in tables and in JSON. */
        public String german() {
            return german;
        }
    }

    static Explanation of(Kind kind) {
        return new Explanation(kind, "");
    }

    /** "abweichend wie erklärt (Der Kreis trägt die Kosten.)" */
    public String text() {
        return reason.isEmpty() ? kind.german() : kind.german() + " (" + reason + ")";
    }
}
