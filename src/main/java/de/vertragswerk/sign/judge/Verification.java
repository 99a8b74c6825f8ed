package de.vertragswerk.sign.judge;

import de.vertragswerk.diagnostic.Diagnostic;
import de.vertragswerk.sign.SignatureField;
import de.vertragswerk.sign.text.TextMatch;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a signed file.
 *
 * @param fields the fields in which it is to be signed
 * @param signatures in the order in which they were made
 * @param text how its text compares with a definition; empty if nobody asked
 * @param findings what is wrong with the file as a whole, with each signature, with the text; none if all is well
 */
public record Verification(
        List<SignatureField> fields,
        List<SignatureFact> signatures,
        Optional<TextMatch> text,
        List<Diagnostic> findings) {

    /** Whether all have signed, all signatures are valid, nothing was changed, and the text is as it should be. */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
