package de.vertragswerk.read.definition;

import java.util.Optional;

@Beschreibung("Ein §. Absätze beginnen mit (1); ohne Nummer ist der Text ein einziger Absatz.")
public record Paragraf(
        @Beschreibung("Name für Verweise und Abweichungen: kleine Buchstaben, Ziffern, Bindestriche.")
        @Muster(
                value = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                bedeutung = "kleine Buchstaben und Ziffern, Wörter mit Bindestrich verbunden")
        Optional<String> id,

        @Beschreibung("Feste Nummer eines später eingefügten §: 3a.")
        @Muster(value = "[1-9][0-9]*[a-z]?", bedeutung = "eine Zahl, auch mit einem Buchstaben dahinter")
        Optional<String> nummer,

        @Beschreibung("Überschrift eines Teils, der mit diesem § beginnt.")
        Optional<Zeile> teil,

        @Beschreibung("Überschrift eines Kapitels, das mit diesem § beginnt.")
        Optional<Zeile> kapitel,

        @Beschreibung("Überschrift eines Abschnitts, der mit diesem § beginnt.")
        Optional<Zeile> abschnitt,

        @Beschreibung("Die Überschrift des §, ohne Nummer.") Zeile titel,
        Text text) {}
