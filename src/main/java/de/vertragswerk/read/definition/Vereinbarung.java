package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Beschreibung("Der Grundtext einer Vereinbarung, einmal für alle Varianten.")
public record Vereinbarung(
        @Beschreibung("Der volle Titel.") Zeile titel,

        @Beschreibung("Wie die Vereinbarung heißt, wo wenig Platz ist.")
        Optional<String> kurztitel,

        @Beschreibung("Was Leser über die Herkunft dieses Textes wissen müssen; steht als Vermerk über ihm.")
        Optional<String> anmerkung,

        @Beschreibung("Schlüssel des Rechtsrahmens, dessen Regeln geprüft werden: gkg-nrw, zuwendung …")
        String rechtsrahmen,

        @Beschreibung("Ob die Zuständigkeit übergeht (delegierend) oder nicht (mandatierend), § 23 Abs. 1 GkG NRW.")
        Optional<Uebertragung> uebertragung,

        @Beschreibung("Letzter Tag der Laufzeit; ohne Angabe gilt die Vereinbarung unbefristet.")
        Optional<LocalDate> befristetBis,

        Optional<Laufzeit> laufzeit,

        @Beschreibung("Solange nicht unterschrieben ist: der Tag, dessen Amtsinhaber und Anschriften gedruckt werden.")
        Optional<LocalDate> fassungVom,

        @Beschreibung(
                "fortlaufend (üblich): nach einer Abweichung wird neu gezählt. stabil: Gestrichenes bleibt als „(weggefallen)“ stehen, Eingefügtes heißt „§ 3a“.")
        Optional<Nummern> nummern,

        @Beschreibung("„§ 7 Absatz 4“ (ausgeschrieben, üblich) oder „§ 7 Abs. 4“ (abgekuerzt).")
        Optional<Verweisform> verweise,

        @Beschreibung("„5. September 2025“ (lang, üblich) oder „05.09.2025“ (kurz).")
        Optional<Datumsform> datumsform,

        @Beschreibung("Die Rollen, in der Reihenfolge, in der die Beteiligten genannt werden.")
        Map<String, Rolle> rollen,

        @Beschreibung("Benannte Werte für die Texte; eine Variante kann sie ändern.")
        Map<String, String> werte,

        @Beschreibung("Die Vorschriften, auf denen die Vereinbarung beruht.")
        List<Grundlage> grundlagen,

        @Beschreibung("Der Satz zwischen Beteiligten und Präambel.")
        Optional<Text> eingangsformel,

        Optional<Text> praeambel,
        List<Paragraf> paragrafen,
        @Beschreibung("Text vor den Unterschriften.") Optional<Text> schluss,
        List<Anlage> anlagen,

        @Beschreibung("Ort und Datum der Unterschrift, nach Beteiligten.")
        Map<String, Unterzeichnung> unterzeichnung,

        Optional<Verfahren> verfahren,
        Optional<Abschluss> geschlossen,

        @Beschreibung("Die unterschriebenen Dateien im Ordner „akte“ des Werks.")
        List<Akte> akte,

        List<Ausnahme> ausnahmen) {}
