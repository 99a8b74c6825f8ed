package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Grundlage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names in definitions that lead nowhere, or that nothing leads to. */
final class ValueChecks {
    private final Given given;
    private final Diagnostics diagnostics;

    ValueChecks(Given given, Diagnostics diagnostics) {
        this.given = given;
        this.diagnostics = diagnostics;
    }

    /**
     * Checks values and laws.
     *
     * @param used the values that some text asked for
     */
    void check(Set<String> used, Set<String> laws) {
        findUnused(used);
        given.defaults().ifPresent(file -> findUnknown(file, file.value().werte()));
        given.variant().ifPresent(file -> findUnknown(file, file.value().werte()));
        List<Grundlage> bases = given.base().value().grundlagen();
        for (int i = 0; i < bases.size(); i++) {
            if (!laws.contains(bases.get(i).gesetz())) {
                Position position = given.base().positions().at("/grundlagen/" + i + "/gesetz");
                diagnostics.add(UnknownNames.law(bases.get(i).gesetz(), laws, position));
            }
        }
    }

    private void findUnused(Set<String> used) {
        for (String name : given.base().value().werte().keySet()) {
            if (!used.contains(name)) {
                diagnostics.add(Diagnostic.warning(
                        "wert-unbenutzt",
                        given.base().positions().keyAt("/werte/" + name),
                        "Den Wert „" + name + "“ verwendet kein Text.",
                        "Ihn mit ${werte." + name + "} einsetzen oder streichen."));
            }
        }
    }

    private void findUnknown(Definition<?> file, Map<String, String> values) {
        Set<String> known = given.base().value().werte().keySet();
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                diagnostics.add(UnknownNames.value(name, known, file.positions().keyAt("/werte/" + name)));
            }
        }
    }
}
