package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.Optional;

@Beschreibung("Einstellungen für alle Werke.")
public record Einstellungen(
        @Beschreibung("Ob jede Seite sagt, dass sie ein Muster und nicht amtlich ist.")
        Optional<Boolean> muster,

        @Beschreibung("Zitate von Gesetzen, deren Eintrag älter ist, werden gemeldet.")
        Optional<LocalDate> gesetzesstand) {}
