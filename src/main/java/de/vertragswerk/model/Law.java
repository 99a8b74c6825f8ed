package de.vertragswerk.model;

import java.time.LocalDate;

/**
 * A law of the register.
 *
 * @param key {@code gkg-nrw}
 * @param title its name with all inflected forms
 * @param shortTitle "GkG NRW"
 * @param version the dates and sources behind the name in a full citation: "in der Fassung der Bekanntmachung vom … (…),
 *     zuletzt geändert durch …"
 * @param asOf the day on which the entry was last compared with the law
 */
public record Law(String key, Noun title, String shortTitle, String version, LocalDate asOf) {

    /** The full citation with article: "des Gesetzes über kommunale Gemeinschaftsarbeit (GkG NRW) in der Fassung …". */
    public String inFull(Case grammaticalCase) {
        return (title.withArticle(false, grammaticalCase) + " (" + shortTitle + ") " + version).strip();
    }
}
