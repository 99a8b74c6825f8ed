package de.vertragswerk.pipeline.procedure;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.resolve.PrintedText;
import de.vertragswerk.workspace.Sha256;
import java.nio.charset.StandardCharsets;

/** What a body decides on: the printed text, whatever is known of signatures, days and steps. */
public final class Wording {
    private Wording() {}

    /** The SHA-256 that tells a wording from any other. */
    public static String sum(Agreement agreement) {
        return Sha256.of(PrintedText.of(agreement).getBytes(StandardCharsets.UTF_8));
    }
}
