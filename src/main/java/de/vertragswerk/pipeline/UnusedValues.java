package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;

/** Values of a base text that no text of an agreement asks for. */
final class UnusedValues {
    private UnusedValues() {}

    /**
     * A finding for each; it holds for the work if it holds for all its agreements.
     *
     * @param used the values that some text asked for
     */
    static List<Diagnostic> of(Given given, Set<String> used) {
        return given.base().value().werte().keySet().stream()
                .filter(name -> !used.contains(name))
                .map(name -> Diagnostic.warning(
                        "wert-unbenutzt",
                        given.base().positions().keyAt("/werte/" + name),
                        "Den Wert „" + name + "“ verwendet kein Text.",
                        "Ihn mit ${werte." + name + "} einsetzen oder streichen."))
                .toList();
    }
}
