package de.vertragswerk.model;

/**
 * A heading above §§.
 *
 * @param kind "Teil", "Kapitel", "Abschnitt", "Unterabschnitt"
 * @param number bare ("2"); empty until numbers are given
 */
public record Group(String kind, String number, String title) {

    /** "Abschnitt 2 Kosten". */
    public String label() {
        return kind + " " + number + " " + title;
    }
}
