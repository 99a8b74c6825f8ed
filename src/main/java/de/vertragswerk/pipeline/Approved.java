package de.vertragswerk.pipeline;

import de.vertragswerk.diagnostic.Position;
import de.vertragswerk.model.Agreement;
import de.vertragswerk.read.definition.Verfahren;
import java.util.Optional;

/**
 * An agreement that an issue publishes.
 *
 * @param named where the issue names it
 */
record Approved(Position named, Given given, Assembled.Result result) {

    Agreement agreement() {
        return result.agreement();
    }

    Operand operand() {
        return given.operand();
    }

    Optional<Verfahren.Genehmigung> approval() {
        return given.procedure().flatMap(Verfahren::genehmigung);
    }

    Optional<Verfahren.Bekanntmachung> publication() {
        return given.procedure().flatMap(Verfahren::bekanntmachung);
    }

    /** Where its procedure says something; its own file where it says nothing. */
    Position procedureAt(String path) {
        return given.procedureAt(path);
    }
}
