package de.vertragswerk.pipeline;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.pipeline.procedure.WordingSum;
import java.util.Map;

/** By what a file of Word is known again that was sent out and comes back. */
public final class WordIdentity {
    /** The property that names the agreement. */
    public static final String AGREEMENT = "Vereinbarung";

    /** The property that tells its wording from others. */
    public static final String WORDING = "Wortlaut";

    private WordIdentity() {}

    static Map<String, String> of(Agreement agreement) {
        return Map.of(AGREEMENT, agreement.metadata().operand(), WORDING, WordingSum.of(agreement));
    }
}
