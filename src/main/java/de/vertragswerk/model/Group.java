package de.vertragswerk.model;

import java.util.List;

/**
 * A heading above §§.
 *
 * @param kind "Teil", "Kapitel" or "Abschnitt"
 * @param number bare ("2"); empty until numbers are given
 */
public record Group(String kind, String number, String title) {
    /** The kinds, outermost first. */
    private static final List<String> KINDS = List.of("Teil", "Kapitel", "Abschnitt");

    /** The kinds that stand below a kind. */
    public static List<String> innerKinds(String kind) {
        return KINDS.subList(KINDS.indexOf(kind) + 1, KINDS.size());
    }

    /** "Abschnitt 2 Kosten". */
    public String label() {
        return kind + " " + number + " " + title;
    }
}
