package de.vertragswerk.pipeline.signing;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.sign.make.KeyStores;
import de.vertragswerk.sign.make.SigningKey;
import java.util.Arrays;
import java.util.Optional;

/** A key that is at hand. */
public record Keys(SigningKey key) {

    /**
     * The key of a PKCS#12 file; empty, with findings, if it cannot be had.
     *
     * @param password is wiped
     */
    public static Optional<Keys> ofFile(GivenFile file, char[] password, String alias, Diagnostics findings) {
        try {
            return new KeyStores(file.name(), findings)
                    .file(file.content(), password, alias)
                    .map(Keys::new);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /**
     * The key on a token; empty, with findings, if it cannot be had.
     *
     * @param library path of the PKCS#11 library
     * @param pin is wiped
     */
    public static Optional<Keys> ofToken(String library, int slot, char[] pin, String alias, Diagnostics findings) {
        try {
            return new KeyStores(library, findings)
                    .token(library, slot, pin, alias)
                    .map(Keys::new);
        } finally {
            Arrays.fill(pin, ' ');
        }
    }
}
