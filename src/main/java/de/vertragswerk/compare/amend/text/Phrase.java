package de.vertragswerk.compare.amend.text;

/**
 * A part of a sentence that is its subject.
 *
 * @param isPlural whether the verb is "werden"
 */
record Phrase(String text, boolean isPlural) {

    String verb() {
        return isPlural ? "werden" : "wird";
    }
}
