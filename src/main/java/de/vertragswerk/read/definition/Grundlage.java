package de.vertragswerk.read.definition;

@Beschreibung("Eine Vorschrift eines Gesetzes aus gesetze.yaml.")
public record Grundlage(
        @Beschreibung("„§ 10“ oder „§§ 1, 23 und 24“.") String vorschrift,
        @Beschreibung("Schlüssel aus gesetze.yaml.") String gesetz) {}
