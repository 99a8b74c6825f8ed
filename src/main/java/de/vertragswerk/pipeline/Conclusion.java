package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.read.Definition;
import de.vertragswerk.read.definition.Abschluss;
import de.vertragswerk.read.definition.Aenderung;
import de.vertragswerk.resolve.Draft;
import de.vertragswerk.resolve.PrintedText;
import de.vertragswerk.resolve.Resolver;
import de.vertragswerk.workspace.Sha256;
import java.nio.charset.StandardCharsets;

/** Guards a concluded text: an amendment changes it, never an edit. */
final class Conclusion {
    private Conclusion() {}

    /**
     * Checks an agreement and its amendments.
     *
     * @param agreement what the draft became
     */
    static void check(Given given, Draft draft, Agreement agreement, Diagnostics diagnostics) {
        if (given.variant().isPresent() && given.base().value().geschlossen().isPresent()) {
            diagnostics.add(Diagnostic.error(
                    "abschluss-ort",
                    given.base().positions().keyAt("/geschlossen"),
                    "Der Grundtext hat Varianten; geschlossen wird jede für sich.",
                    "„geschlossen“ in die Dateien der Varianten schreiben."));
        }
        given.conclusion().ifPresent(recorded -> {
            String sum =
                    sum(draft.amendments().isEmpty() ? agreement : Resolver.resolve(draft.upTo(0), new Diagnostics()));
            String changed = "Der Text von " + given.operand() + " ist nicht mehr der geschlossene.";
            check(recorded, sum, position(given), changed, "am Grundtext", diagnostics);
        });
        for (Amended amendment : given.amendments()) {
            Definition<Aenderung> file = amendment.file();
            file.value()
                    .geschlossen()
                    .ifPresent(recorded -> check(
                            recorded,
                            AmendmentText.sum(file.value()),
                            file.positions().keyAt("/geschlossen"),
                            "Die " + amendment.number() + ". Änderung ist nicht mehr die geschlossene.",
                            "an ihren Befehlen",
                            diagnostics));
        }
    }

    private static void check(
            Abschluss recorded, String sum, Position position, String changed, String where, Diagnostics diagnostics) {
        if (recorded.sha256().isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "abschluss-ohne-summe",
                    position,
                    "Der geschlossene Text ist noch nicht festgehalten.",
                    "Eintragen: geschlossen: {sha256: " + sum + "}"));
        } else if (!recorded.sha256().get().equals(sum)) {
            diagnostics.add(Diagnostic.error(
                    "abschluss-geaendert",
                    position,
                    changed,
                    "Die Änderung " + where + " zurücknehmen und eine Änderungsvereinbarung schließen; die Summe wäre "
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
