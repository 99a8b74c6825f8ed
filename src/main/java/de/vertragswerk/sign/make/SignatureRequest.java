package de.vertragswerk.sign.make;

import de.vertragswerk.model.SignatureLevel;
import de.vertragswerk.sign.Holder;
import java.time.Instant;
import java.util.List;

/**
 * A signature to be made.
 *
 * @param field the field to sign in
 * @param holder who may sign there
 * @param lines what is to be seen in the field, below its heading
 * @param reason empty for none
 * @param place empty for none
 * @param time when it is signed
 */
public record SignatureRequest(
        String field,
        Holder holder,
        List<String> lines,
        String reason,
        String place,
        SignatureLevel level,
        Instant time) {}
