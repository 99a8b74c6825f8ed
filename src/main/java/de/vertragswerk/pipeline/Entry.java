package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Enumeration;
import de.vertragswerk.model.Origin;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Ausgabe;
import de.vertragswerk.read.definition.Beitrag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of an issue: a section that begins, or an item.
 *
 * @param index among the entries, from 0
 */
record Entry(Definition<Ausgabe> file, int index) {
    private static final String RULE = "ausgabe-beitrag";

    private static final Set<String> OF_APPROVAL =
            Set.of("wirksamkeit", "ort", "zeichnung", "tafeln", "personenbezogen_bis");
    private static final Set<String> OF_NOTICE =
            Set.of("text", "behoerde", "az", "ort", "datum", "zeichnung", "name", "tafeln", "personenbezogen_bis");

    /** What an entry can be. */
    enum Kind {
        ABSCHNITT,
        GENEHMIGUNG,
        BERICHTIGUNG,
        TITEL;

        /** The key that says so. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Set<String> others() {
            return switch (this) {
                case ABSCHNITT -> Set.of();
                case GENEHMIGUNG -> OF_APPROVAL;
                case BERICHTIGUNG, TITEL -> OF_NOTICE;
            };
        }
    }

    Beitrag value() {
        return file.value().beitraege().get(index);
    }

    /** The letter of the section that begins, or empty. */
    String letter() {
        return value().abschnitt().orElse("");
    }

    /** Where the value of a key stands; where the entry stands, for one that is missing or empty. */
    Position at(String key) {
        return file.positions().at(pointer() + "/" + key);
    }

    Position keyAt(String key) {
        return file.positions().keyAt(pointer() + "/" + key);
    }

    Origin origin() {
        return new Origin(file.positions().at(pointer()));
    }

    private String pointer() {
        return "/beitraege/" + index;
    }

    /** What it is; empty, with a finding, where it says none or several. Keys that have no place in it are findings. */
    Optional<Kind> kind(Diagnostics diagnostics) {
        List<Kind> kinds = kinds();
        if (kinds.size() != 1) {
            diagnostics.add(notOne(kinds));
            return Optional.empty();
        }
        Kind kind = kinds.get(0);
        given().forEach((key, present) -> {
            if (present && !kind.others().contains(key)) {
                diagnostics.add(Diagnostic.error(
                        RULE, keyAt(key), "„" + key + "“ hat neben „" + kind.key() + "“ keine Bedeutung.", hint(kind)));
            }
        });
        return Optional.of(kind);
    }

    private Diagnostic notOne(List<Kind> kinds) {
        String message = kinds.isEmpty()
                ? "Hier steht weder ein Abschnitt noch ein Beitrag."
                : "Hier steht mehreres auf einmal: "
                        + Enumeration.of(kinds.stream().map(Kind::key).toList()) + ".";
        return Diagnostic.error(
                RULE,
                origin().position(),
                message,
                "Genau eines von abschnitt, genehmigung, berichtigung und titel angeben.");
    }

    private static String hint(Kind kind) {
        return switch (kind) {
            case ABSCHNITT -> "Für den Beitrag einen eigenen Eintrag mit „- “ beginnen.";
            case GENEHMIGUNG ->
                "Behörde, Aktenzeichen, Datum und Name stehen bei der Vereinbarung unter"
                        + " „verfahren“, „genehmigung“.";
            case BERICHTIGUNG, TITEL -> "Die Angabe streichen; sie gehört zu einer Genehmigung.";
        };
    }

    private List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        value().abschnitt().ifPresent(any -> kinds.add(Kind.ABSCHNITT));
        value().genehmigung().stream().limit(1).forEach(any -> kinds.add(Kind.GENEHMIGUNG));
        value().berichtigung().ifPresent(any -> kinds.add(Kind.BERICHTIGUNG));
        value().titel().ifPresent(any -> kinds.add(Kind.TITEL));
        return kinds;
    }

    /** Which of the keys are given that depend on the kind. */
    private Map<String, Boolean> given() {
        Beitrag value = value();
        Map<String, Boolean> given = new LinkedHashMap<>();
        given.put("text", value.text().isPresent());
        given.put("behoerde", value.behoerde().isPresent());
        given.put("az", value.az().isPresent());
        given.put("ort", value.ort().isPresent());
        given.put("datum", value.datum().isPresent());
        given.put("zeichnung", value.zeichnung().isPresent());
        given.put("name", value.name().isPresent());
        given.put("wirksamkeit", value.wirksamkeit().isPresent());
        given.put("tafeln", !value.tafeln().isEmpty());
        given.put("personenbezogen_bis", value.personenbezogenBis().isPresent());
        return given;
    }
}
