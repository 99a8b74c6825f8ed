package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Nearest;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Aenderung;
import de.vertragswerk.workspace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the amendments of a work, which its file names count. */
final class AmendmentReader {
    private static final Pattern NAME = Pattern.compile("([0-9]{1,4})-.+\\.yaml");

    private final Catalog catalog;
    private final Definitions definitions;

    AmendmentReader(Catalog catalog, Definitions definitions) {
        this.catalog = catalog;
        this.definitions = definitions;
    }

    /** All amendments of a work in their order; empty, with findings, if one of them cannot be understood. */
    Optional<List<Amended>> read(String work, Trace trace, Diagnostics diagnostics) {
        List<Amended> amendments = new ArrayList<>();
        for (String file : catalog.amendmentsOf(work)) {
            int number = number(file);
            checkNumber(file, number, amendments, diagnostics);
            definitions
                    .shared(Aenderung.class, file, trace, diagnostics)
                    .ifPresent(definition -> amendments.add(new Amended(number, definition)));
        }
        amendments.forEach(amendment -> checkVariants(work, amendment.file(), diagnostics));
        return amendments.size() == catalog.amendmentsOf(work).size() ? Optional.of(amendments) : Optional.empty();
    }

    /** The number in the name of a file; 0 if there is none. */
    static int number(String file) {
        Matcher name = NAME.matcher(file.substring(file.lastIndexOf('/') + 1));
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private static void checkNumber(String file, int number, List<Amended> before, Diagnostics diagnostics) {
        int last = before.isEmpty() ? 0 : before.get(before.size() - 1).number();
        if (number == 0) {
            error(
                    "aenderung-name",
                    file,
                    "Der Name der Datei beginnt nicht mit einer Nummer.",
                    "Die Änderungen 01-….yaml, 02-….yaml nennen.",
                    diagnostics);
        } else if (number == last) {
            error(
                    "aenderung-nummer",
                    file,
                    "Die Nummer " + number + " trägt schon eine andere Änderung: "
                            + before.get(before.size() - 1).file().file() + ".",
                    "Jede Nummer nur einmal vergeben.",
                    diagnostics);
        } else if (number != last + 1) {
            error(
                    "aenderung-nummer",
                    file,
                    "Vor der " + number + ". Änderung fehlt die " + (last + 1) + ".",
                    "Die Änderungen ohne Lücke zählen.",
                    diagnostics);
        }
    }

    private void checkVariants(String work, Definition<Aenderung> file, Diagnostics diagnostics) {
        List<String> known = catalog.find(work).stream()
                .map(Operand::variant)
                .filter(variant -> !variant.isEmpty())
                .toList();
        List<String> named = file.value().varianten();
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                Position position = file.positions().at("/varianten/" + i);
                diagnostics.add(Diagnostic.error(
                        "aenderung-variante",
                        position,
                        "Eine Variante „" + named.get(i) + "“ gibt es in diesem Werk nicht.",
                        known.isEmpty()
                                ? "Das Werk hat keine Varianten: „varianten“ streichen."
                                : Nearest.hint(
                                        named.get(i),
                                        known,
                                        "„vertragswerk list " + work + "“ zeigt, welche es gibt.")));
            }
        }
    }

    private static void error(String rule, String file, String message, String hint, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.error(rule, Position.of(file), message, hint));
    }
}
