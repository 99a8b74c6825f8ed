package de.vertragswerk.sign.judge;

import de.vertragswerk.sign.Holder;
import de.vertragswerk.sign.SignatureField;
import java.time.Instant;

/** Who may sign in a field. */
@FunctionalInterface
public interface Holders {

    /**
     * Who may sign.
     *
     * @param time when it was signed
     */
    Holder of(SignatureField field, Instant time);
}
