package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

@Beschreibung("Das Verzeichnis der Gesetze, aus dem jedes Zitat entsteht.")
public record Gesetze(
        @Beschreibung("Schlüssel: gkg-nrw, asylblg …") Map<String, Gesetz> gesetze) {

    @Beschreibung("Ein Gesetz mit allem, was sein Vollzitat braucht.")
    public record Gesetz(
            @Beschreibung("Der Titel ohne Kurzbezeichnung: Gesetz über kommunale Gemeinschaftsarbeit.")
            String titel,

            @Beschreibung("Der Titel im Genitiv: Gesetzes über kommunale Gemeinschaftsarbeit.")
            String genitiv,

            Geschlecht geschlecht,

            @Beschreibung("Kurzbezeichnung oder Abkürzung: GkG NRW.")
            String kurz,

            @Beschreibung("Tag der Ausfertigung; statt neubekanntmachung.")
            Optional<LocalDate> vom,

            @Beschreibung("Tag der Neubekanntmachung, „in der Fassung der Bekanntmachung vom“; statt vom.")
            Optional<LocalDate> neubekanntmachung,

            @Beschreibung("GV. NRW. S. 621") Optional<String> fundstelle,
            @Beschreibung("Die letzte Änderung.") Optional<Aenderung> geaendert,

            @Beschreibung("Der Tag, an dem der Eintrag zuletzt mit dem Gesetz verglichen wurde.")
            LocalDate stand) {}

    @Beschreibung("Wodurch ein Gesetz zuletzt geändert wurde.")
    public record Aenderung(
            @Beschreibung("Im Akkusativ nach „durch“: Artikel 5 des Gesetzes.")
            String durch,

            LocalDate vom,
            String fundstelle) {}
}
