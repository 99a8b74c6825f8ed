package de.vertragswerk.compare.amend;

/** The technique by which commands are worded: an edition of the Handbuch der Rechtsförmlichkeit. */
public enum CommandStyle {
    /** The fourth edition, of 2024: "Angabe" for any words, "ersetzt", "eingefügt", "gestrichen". */
    HDR4,
    /** The third, of 2008: "Wort", "Wörter", "Angabe", "wie folgt gefasst", "angefügt", "aufgehoben". */
    HDR3
}
