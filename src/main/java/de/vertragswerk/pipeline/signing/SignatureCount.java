package de.vertragswerk.pipeline.signing;

import de.vertragswerk.sign.SignatureField;
import de.vertragswerk.sign.SignedFile;
import java.util.List;

/** How many have signed a file. */
public final class SignatureCount {
    private SignatureCount() {}

    /** The number of signatures in fields; 0 of what is no PDF file. */
    public static int of(byte[] pdf) {
        return (int) SignedFile.fields(pdf).orElse(List.of()).stream()
                .filter(SignatureField::signed)
                .count();
    }
}
