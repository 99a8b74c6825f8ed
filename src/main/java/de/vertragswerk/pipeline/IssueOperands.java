package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Ausgabe;
import de.vertragswerk.read.definition.Beitrag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the agreements that an issue names, each of which is published once. */
final class IssueOperands {
    private static final String RULE = "ausgabe-vereinbarung";

    private final Catalog catalog;
    private final Diagnostics diagnostics;
    private final Map<Operand, String> elsewhere = new LinkedHashMap<>();
    private final Map<Operand, Position> named = new LinkedHashMap<>();

    /**
     * The agreements of an issue.
     *
     * @param others the other issues of the year
     */
    IssueOperands(Catalog catalog, List<Definition<Ausgabe>> others, Diagnostics diagnostics) {
        this.catalog = catalog;
        this.diagnostics = diagnostics;
        for (Definition<Ausgabe> other : others) {
            for (Beitrag item : other.value().beitraege()) {
                item.genehmigung().stream()
                        .flatMap(name -> catalog.find(name).stream())
                        .forEach(operand -> elsewhere.putIfAbsent(operand, other.file()));
            }
        }
    }

    /** Those of an item, each with the place that names it. */
    Map<Operand, Position> of(Entry entry) {
        Map<Operand, Position> found = new LinkedHashMap<>();
        List<String> names = entry.value().genehmigung();
        for (int i = 0; i < names.size(); i++) {
            Position where = entry.at("genehmigung/" + i);
            List<Operand> operands = catalog.find(names.get(i));
            if (operands.isEmpty()) {
                error(
                        where,
                        "Eine Vereinbarung „" + names.get(i) + "“ gibt es nicht.",
                        Nearest.hint(names.get(i), catalog.names(), "„vertragswerk list“ zeigt, welche es gibt."));
            }
            for (Operand operand : operands) {
                if (isNew(operand, where)) {
                    found.put(operand, where);
                }
            }
        }
        return found;
    }

    private boolean isNew(Operand operand, Position where) {
        Optional<Position> before = Optional.ofNullable(named.putIfAbsent(operand, where));
        before.ifPresent(place -> error(
                where,
                "„" + operand + "“ steht schon in dieser Ausgabe (Zeile " + place.line() + ").",
                "Jede Vereinbarung nur einmal nennen."));
        Optional.ofNullable(elsewhere.get(operand))
                .ifPresent(file -> error(
                        where,
                        "„" + operand + "“ steht schon in einer anderen Ausgabe des Jahres: " + file + ".",
                        "Einen der beiden Einträge streichen."));
        return before.isEmpty();
    }

    private void error(Position where, String message, String hint) {
        diagnostics.add(Diagnostic.error(RULE, where, message, hint));
    }
}
