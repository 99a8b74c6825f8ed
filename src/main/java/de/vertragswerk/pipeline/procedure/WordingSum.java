package de.vertragswerk.pipeline.procedure;

import de.vertragswerk.model.Agreement;
import de.vertragswerk.resolve.PrintedText;
import de.vertragswerk.workspace.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * The sum by which a council's decision names the text that it was about: SHA-256 of the {@link PrintedText} in UTF-8.
 * Signatures, officials, addresses and remarks on a draft do not change it.
 */
public final class WordingSum {
    private WordingSum() {}

    public static String of(Agreement agreement) {
        return Sha256.of(PrintedText.of(agreement).getBytes(StandardCharsets.UTF_8));
    }
}
