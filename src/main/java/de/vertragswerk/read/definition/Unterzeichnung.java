package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.Optional;

@Beschreibung("Die Unterschrift einer Beteiligten. Ort, Amt und Name kommen sonst aus dem Beteiligtenverzeichnis.")
public record Unterzeichnung(
        Optional<String> ort,

        @Beschreibung("Tag der Unterschrift; fehlt, solange nicht unterschrieben ist.")
        Optional<LocalDate> datum,

        @Beschreibung("„In Vertretung“, „Im Auftrag“.") Optional<String> vermerk,
        Optional<String> amt,
        Optional<String> name) {}
