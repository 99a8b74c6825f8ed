package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.Optional;

@Beschreibung("Was der Text über Kündigung und Beitritt bestimmt, als Angaben, aus denen „dates“ die Termine rechnet.")
public record Laufzeit(Optional<Kuendigung> kuendigung, Optional<Beitritt> beitritt) {

    @Beschreibung("Wann die Vereinbarung gekündigt werden kann.")
    public record Kuendigung(
            @Beschreibung("Wie lange vor dem Ende die Kündigung zugehen muss: 6 Monate.")
            @Muster(
                    value = "[1-9][0-9]{0,2} (Tage?|Wochen?|Monate?|Jahre?)",
                    bedeutung = "eine Zahl und „Tage“, „Wochen“, „Monate“ oder „Jahre“")
            String frist,

            @Beschreibung("Zu welchem Ende.") Ende zum,

            @Beschreibung("Der erste Tag, zu dessen Ende gekündigt werden kann.")
            Optional<LocalDate> fruehestens) {}

    @Beschreibung("Wann andere beitreten können.")
    public record Beitritt(
            @Beschreibung("Der Tag im Jahr, zu dem man beitritt, als MM-TT: 01-01.")
            @Muster(value = TAG, bedeutung = "Monat und Tag als MM-TT")
            String zum,

            @Beschreibung("Bis wann der Beitritt zu erklären ist, als MM-TT: 03-31.")
            @Muster(value = TAG, bedeutung = "Monat und Tag als MM-TT")
            String erklaerungBis,

            @Beschreibung("Ob das der Tag des Vorjahres ist.")
            Optional<Boolean> imVorjahr) {}

    public enum Ende {
        JAHRESENDE,
        HALBJAHRESENDE,
        QUARTALSENDE,
        MONATSENDE,
        JEDERZEIT
    }

    private static final String TAG =
            "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])";
}
