package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.read.Definition;
import de.vertragswerk.resolve.PrintedText;
import de.vertragswerk.workspace.Sha256;
import java.nio.charset.StandardCharsets;

/** Guards a concluded text: an amendment changes it, never an edit. */
final class Conclusion {
    private Conclusion() {}

    static void check(Given given, Agreement agreement, Diagnostics diagnostics) {
        if (given.variant().isPresent() && given.base().value().geschlossen().isPresent()) {
            diagnostics.add(Diagnostic.error(
                    "abschluss-ort",
                    given.base().positions().keyAt("/geschlossen"),
                    "Der Grundtext hat Varianten; geschlossen wird jede für sich.",
                    "„geschlossen“ in die Dateien der Varianten schreiben."));
        }
        if (given.conclusion().isEmpty()) {
            return;
        }
        String sum = sum(agreement);
        String recorded = agreement.metadata().concluded();
        if (recorded.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "abschluss-ohne-summe",
                    position(given),
                    "Der geschlossene Text ist noch nicht festgehalten.",
                    "Eintragen: geschlossen: {sha256: " + sum + "}"));
        } else if (!recorded.equals(sum)) {
            diagnostics.add(Diagnostic.error(
                    "abschluss-geaendert",
                    position(given),
                    "Der Text von " + given.operand() + " ist nicht mehr der geschlossene.",
                    "Die Änderung am Grundtext zurücknehmen und eine Änderungsvereinbarung schließen; die Summe wäre "
                            + sum + "."));
        }
    }

    /** The SHA-256 of an agreement's printed text. */
    static String sum(Agreement agreement) {
        return Sha256.of(PrintedText.of(agreement).getBytes(StandardCharsets.UTF_8));
    }

    private static Position position(Given given) {
        Definition<?> file =
                given.variant().<Definition<?>>map(variant -> variant).orElse(given.base());
        return file.positions().keyAt("/geschlossen");
    }
}
