package de.vertragswerk.read.definition;

import java.util.Optional;

@Beschreibung("Ein Änderungsbefehl: genau eines von ersetze, streiche, fuege_ein und aendere.")
public record Befehl(
        @Beschreibung("Name des §, des Absatzes oder der Nummer, die neu gefasst wird; mit durch.")
        Optional<String> ersetze,

        @Beschreibung("Name dessen, was wegfällt.") Optional<String> streiche,

        @Beschreibung("Was eingefügt wird; mit nach oder vor.")
        Optional<Abweichung.Fassung> fuegeEin,

        @Beschreibung("Name des Absatzes oder §, in dem Wörter ersetzt werden; mit alt und neu.")
        Optional<String> aendere,

        @Beschreibung("Die neue Fassung.") Optional<Abweichung.Fassung> durch,
        @Beschreibung("Name dessen, wonach eingefügt wird.") Optional<String> nach,
        @Beschreibung("Name dessen, wovor eingefügt wird.") Optional<String> vor,

        @Beschreibung("Die Wörter, wie sie gedruckt werden; sie müssen genau einmal vorkommen.")
        Optional<String> alt,

        @Beschreibung("Die Wörter, die an ihre Stelle treten; leer, wenn sie nur wegfallen.")
        Optional<String> neu,

        @Beschreibung("Warum geändert wird.") Optional<String> grund)
        implements Eingriff {}
