package de.vertragswerk.read.definition;

import java.util.List;

@Beschreibung("Eine unterschriebene Datei im Ordner „akte“ des Werks; „vertragswerk verify --record“ trägt sie ein.")
public record Akte(
        @Beschreibung("Ordner und Name in „akte“: 2026-03-09/ausfertigung.pdf.")
        @Muster(value = "[^/.][^/]*/[^/.][^/]*", bedeutung = "ein Ordner, ein Schrägstrich und der Name einer Datei")
        String datei,

        @Beschreibung("SHA-256 der Datei.")
        @Muster(value = "[0-9a-f]{64}", bedeutung = "64 Ziffern und Buchstaben von a bis f")
        String sha256,

        @Beschreibung("Die Beteiligten, deren Unterschrift sie trägt.") @AuchEinzeln
        List<String> von) {}
