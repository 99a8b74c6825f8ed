package de.vertragswerk.read.definition;

import java.util.Optional;

@Beschreibung("Eine Zeile über oder unter dem Text. In den Teilen stehen {seite}, {seiten}, {titel} und {vermerk}.")
public record Seitenzeile(
        @Beschreibung("Wo die Zeile steht, in mm vom oberen Rand des Papiers; sonst mitten im Rand.")
        @Bereich(von = 0, bis = 420, einheit = "mm")
        Optional<Double> grundlinie,

        Optional<String> links,
        Optional<String> mitte,
        Optional<String> rechts,
        @Beschreibung("Ob ein Strich sie vom Text trennt.") Optional<Boolean> strich,

        @Beschreibung("Ob links und rechts auf Seiten mit gerader Nummer tauschen, wie in einem gebundenen Band.")
        Optional<Boolean> spiegeln,

        @Beschreibung("Ihre Schrift; sonst höchstens 9 pt.") Optional<Textstil> text) {}
