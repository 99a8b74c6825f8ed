package de.vertragswerk.pipeline;

import de.vertragswerk.model.Law;
import de.vertragswerk.read.definition.Gesetze;
import de.vertragswerk.template.GermanDates;
import java.util.LinkedHashMap;
import java.util.Map;

/** The register of laws as full citations need it. */
final class Laws {
    private Laws() {}

    static Map<String, Law> of(Gesetze register) {
        Map<String, Law> laws = new LinkedHashMap<>();
        register.gesetze()
                .forEach((key, law) ->
                        laws.put(key, new Law(key, Nouns.of(law), law.kurz(), version(law), law.stand())));
        return laws;
    }

    /** "in der Fassung der Bekanntmachung vom … (…), zuletzt geändert durch … vom … (…)". */
    private static String version(Gesetze.Gesetz law) {
        StringBuilder version = new StringBuilder();
        law.neubekanntmachung()
                .ifPresent(date ->
                        version.append("in der Fassung der Bekanntmachung vom ").append(GermanDates.LONG.format(date)));
        law.vom().ifPresent(date -> version.append("vom ").append(GermanDates.LONG.format(date)));
        law.fundstelle().ifPresent(source -> version.append(" (").append(source).append(')'));
        law.geaendert()
                .ifPresent(change -> version.append(", zuletzt geändert durch ")
                        .append(change.durch())
                        .append(" vom ")
                        .append(GermanDates.LONG.format(change.vom()))
                        .append(" (")
                        .append(change.fundstelle())
                        .append(')'));
        return version.toString().strip();
    }
}
