package de.vertragswerk.read.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Beschreibung("Einstellungen für alle Werke.")
public record Einstellungen(
        @Beschreibung("Ob jede Seite sagt, dass sie ein Muster und nicht amtlich ist.")
        Optional<Boolean> muster,

        @Beschreibung("Zitate von Gesetzen, deren Eintrag älter ist, werden gemeldet.")
        Optional<LocalDate> gesetzesstand,

        @Beschreibung("Vorlagen, aus denen zu jeder Vereinbarung noch ein Dokument entsteht: templates/NAME.md.ftl.")
        @AuchEinzeln
        List<String> dokumente,

        @Beschreibung(
                "Vorlagen, aus denen je ein Dokument für jede Beteiligte entsteht, nur nicht für den Kreis, der sie verschickt: anschreiben, beschlussvorlage.")
        @AuchEinzeln
        List<String> briefe,

        @Beschreibung(
                "Vorlagen, aus denen ein Dokument über alle Vereinbarungen eines Werks entsteht: genehmigungsantrag.")
        @AuchEinzeln
        List<String> werkdokumente) {}
