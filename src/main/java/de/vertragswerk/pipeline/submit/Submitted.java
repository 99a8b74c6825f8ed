package de.vertragswerk.pipeline.submit;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.model.Signature;
import de.vertragswerk.pipeline.Assembled;
import de.vertragswerk.pipeline.Assembly;
import de.vertragswerk.pipeline.Operand;
import de.vertragswerk.read.definition.Verfahren;
import java.util.List;
import java.util.Optional;

/**
 * An agreement that is handed in.
 *
 * @param assembled sound
 * @param recorded what its definitions say of the procedure
 */
record Submitted(Assembled assembled, Assembly.Recorded recorded) {

    Operand operand() {
        return assembled.operand();
    }

    Assembled.Result result() {
        return assembled.result().orElseThrow();
    }

    Optional<Verfahren> procedure() {
        return recorded.steps();
    }

    Agreement agreement() {
        return result().agreement();
    }

    List<Signature> signatures() {
        return agreement().closing().signatures();
    }
}
