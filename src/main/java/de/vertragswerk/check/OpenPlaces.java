package de.vertragswerk.check;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Inline;
import de.vertragswerk.model.Leaves;
import java.util.function.Consumer;

/** A place that is still open. */
final class OpenPlaces implements Rule {
    @Override
    public String name() {
        return "offene-stelle";
    }

    @Override
    public void check(Reading reading, Consumer<Diagnostic> report) {
        for (Passage passage : reading.passages()) {
            Leaves.of(passage.content(), Inline.Open.class).forEach(open -> {
                Position position =
                        reading.position(passage.place().within(open.origin()).origin());
                report.accept(Diagnostic.warning(
                        name(),
                        position,
                        "In " + passage.place().dative() + " ist noch offen: " + open.description() + ".",
                        "Die Stelle ausfüllen, bevor unterschrieben wird."));
            });
        }
    }
}
