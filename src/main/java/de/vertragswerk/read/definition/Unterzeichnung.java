package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.Optional;

@Beschreibung("Die Unterschrift einer Beteiligten. Ort, Amt und Name kommen sonst aus dem Beteiligtenverzeichnis.")
public record Unterzeichnung(
        @Beschreibung("Wann die Ausfertigungen zur Unterschrift hinausgingen; sonst der Tag unter verfahren, versand.")
        Optional<LocalDate> versandt,

        Optional<String> ort,

        @Beschreibung("Tag der Unterschrift; fehlt, solange nicht unterschrieben ist.")
        Optional<LocalDate> datum,

        @Beschreibung("„In Vertretung“, „Im Auftrag“.") Optional<String> vermerk,
        Optional<String> amt,
        Optional<String> name,

        @Beschreibung("Wann die unterschriebene Ausfertigung zurückkam.")
        Optional<LocalDate> zurueck) {}
