package de.vertragswerk.read.definition;

import java.util.Optional;

@Beschreibung(
        "Steht hier, sobald die Vereinbarung geschlossen ist; danach ändert sie nur noch eine Änderungsvereinbarung.")
public record Abschluss(
        @Beschreibung(
                "SHA-256 des gedruckten Textes, bei einer Änderung ihrer Befehle; „vertragswerk check“ nennt sie.")
        @Muster(value = "[0-9a-f]{64}", bedeutung = "64 Ziffern und Buchstaben von a bis f")
        Optional<String> sha256) {}
