package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.model.Change;
import java.util.function.Consumer;

/** An amendment that is in force before it was concluded. */
final class RetroactiveAmendment implements Rule {
    @Override
    public String name() {
        return "aenderung-rueckwirkend";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        for (Change change : reading.agreement().metadata().changes()) {
            change.concluded()
                    .filter(concluded ->
                            change.inForce().filter(concluded::isAfter).isPresent())
                    .ifPresent(concluded -> report.accept(Diagnostic.warning(
                            name(),
                            reading.position(change.origin()),
                            "Die " + change.number() + ". Änderung tritt in Kraft, bevor sie beschlossen ist.",
                            "Die Daten prüfen; ist Rückwirkung gewollt und zulässig, sie als Ausnahme begründen.")));
        }
    }
}
