package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Aenderung;
import de.vertragswerk.read.definition.Grundlage;
import de.vertragswerk.read.definition.Verfahren;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names in definitions that lead nowhere. */
final class NameChecks {
    private final Given given;
    private final Diagnostics diagnostics;

    NameChecks(Given given, Diagnostics diagnostics) {
        this.given = given;
        this.diagnostics = diagnostics;
    }

    void check(Parties parties, Registers registers) {
        given.defaults().ifPresent(file -> {
            findUnknownValues(file, file.value().werte());
            findUnknownParty(file, "/partei", file.value().partei(), parties);
        });
        given.variant().ifPresent(file -> findUnknownValues(file, file.value().werte()));
        given.procedure().ifPresent(procedure -> findUnknownParties(procedure, parties));
        given.amendments().forEach(change -> findUnknownParties(change.file(), parties));
        if (registers.sound()) {
            findUnknownLaws(registers.laws().keySet());
        }
    }

    private void findUnknownParties(Definition<Aenderung> file, Parties parties) {
        Aenderung amendment = file.value();
        for (String key : amendment.unterzeichnung().keySet()) {
            if (!parties.isKnown(key)) {
                diagnostics.add(parties.unknown(key, file.positions().keyAt("/unterzeichnung/" + key)));
            }
        }
        amendment
                .verfahren()
                .flatMap(Verfahren::genehmigung)
                .ifPresent(approval ->
                        findUnknownParty(file, "/verfahren/genehmigung/behoerde", approval.behoerde(), parties));
    }

    private void findUnknownParties(Verfahren procedure, Parties parties) {
        procedure
                .genehmigung()
                .map(Verfahren.Genehmigung::behoerde)
                .filter(key -> !parties.isKnown(key))
                .ifPresent(key -> diagnostics.add(parties.unknown(key, given.procedureAt("genehmigung/behoerde"))));
        procedure
                .kuendigung()
                .map(Verfahren.Kuendigung::von)
                .filter(key -> !parties.isKnown(key))
                .ifPresent(key -> diagnostics.add(parties.unknown(key, given.procedureAt("kuendigung/von"))));
        findUnknownParties("beschluesse", procedure.beschluesse().keySet(), parties);
        findUnknownParties("hinweise", procedure.hinweise().keySet(), parties);
    }

    private void findUnknownParties(String step, Set<String> named, Parties parties) {
        named.stream()
                .filter(key -> !parties.isKnown(key))
                .forEach(key -> diagnostics.add(parties.unknown(key, given.procedureKeyAt(step + "/" + key))));
    }

    private void findUnknownParty(Definition<?> file, String pointer, String key, Parties parties) {
        if (!parties.isKnown(key)) {
            diagnostics.add(parties.unknown(key, file.positions().at(pointer)));
        }
    }

    private void findUnknownLaws(Set<String> laws) {
        List<Grundlage> bases = given.base().value().grundlagen();
        for (int i = 0; i < bases.size(); i++) {
            if (!laws.contains(bases.get(i).gesetz())) {
                diagnostics.add(UnknownNames.law(
                        bases.get(i).gesetz(), laws, given.base().positions().at("/grundlagen/" + i + "/gesetz")));
            }
        }
    }

    private void findUnknownValues(Definition<?> file, Map<String, String> values) {
        Set<String> known = given.base().value().werte().keySet();
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                diagnostics.add(UnknownNames.value(name, known, file.positions().keyAt("/werte/" + name)));
            }
        }
    }
}
