package de.vertragswerk.read.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

@Beschreibung("Was für eine Beteiligte gilt: wer die Rollen füllt, was abweicht, wann unterschrieben wurde.")
public record Variante(
        @Beschreibung("Schlüssel aus beteiligte/ für jede Rolle, die der Grundtext offen lässt.")
        Map<String, String> rollen,

        @Beschreibung("Werte, die von denen des Grundtexts abweichen.")
        Map<String, String> werte,

        List<Abweichung> abweichungen,

        @Beschreibung("Ort und Datum der Unterschrift, nach Beteiligten.")
        Map<String, Unterzeichnung> unterzeichnung,

        Optional<Verfahren> verfahren,
        Optional<Abschluss> geschlossen,

        @Beschreibung("Die unterschriebenen Dateien im Ordner „akte“ des Werks.")
        List<Akte> akte,

        List<Ausnahme> ausnahmen) {}
