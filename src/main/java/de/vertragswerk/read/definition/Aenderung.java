package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Beschreibung("Eine Änderungsvereinbarung: was sie am Text ändert, für wen und ab wann.")
public record Aenderung(
        @Beschreibung("Der volle Titel.") Zeile titel,

        @Beschreibung("Was Leser über die Herkunft des geänderten Textes wissen müssen; steht als Vermerk über ihm.")
        Optional<String> anmerkung,

        @Beschreibung("Der Tag, an dem sie geschlossen wurde; fehlt, solange sie ein Entwurf ist.")
        Optional<LocalDate> beschlossen,

        @Beschreibung("Der erste Tag, an dem der geänderte Text gilt.")
        Optional<LocalDate> inkrafttreten,

        @Beschreibung("Die Varianten, die sie ändert; ohne Angabe alle.")
        List<String> varianten,

        @Beschreibung("Warum geändert wird, als Text vor den Befehlen; ohne Verweise auf §§.")
        Optional<Text> anlass,

        @Beschreibung(
                "stabil (üblich): Gestrichenes bleibt als „(weggefallen)“ stehen, Eingefügtes heißt „§ 3a“. fortlaufend: danach wird neu gezählt.")
        Optional<Nummern> nummern,

        @Beschreibung("Neuer letzter Tag der Laufzeit, wenn er sich ändert.")
        Optional<LocalDate> befristetBis,

        @Beschreibung("Was sich am Text ändert, in dieser Reihenfolge.")
        List<Befehl> befehle,

        @Beschreibung("Text vor den Unterschriften.") Optional<Text> schluss,

        @Beschreibung("Ort und Datum der Unterschrift, nach Beteiligten.")
        Map<String, Unterzeichnung> unterzeichnung,

        Optional<Verfahren> verfahren,
        Optional<Abschluss> geschlossen,
        List<Ausnahme> ausnahmen) {}
