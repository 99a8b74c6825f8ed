package de.vertragswerk.sign.make;

import static org.assertj.core.api.Assertions.assertThat;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.sign.pki.Authority;
import de.vertragswerk.sign.pki.Authority.Identity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KeyStoresTest {
    private final Diagnostics findings = new Diagnostics();
    private final Identity identity = new Authority("Test", Optional.empty()).organisation("Stadt Werne");

    @Test
    void readsTheOnlyKey() {
        assertThat(file(identity.file(), "geheim", "")).isPresent();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void tellsAWrongPassword() {
        assertThat(file(identity.file(), "falsch", "")).isEmpty();
        assertThat(message()).isEqualTo("Das Passwort ist falsch.");
    }

    @Test
    void tellsAFileThatIsNone() {
        assertThat(file(new byte[] {1, 2, 3}, "geheim", "")).isEmpty();
        assertThat(message()).isEqualTo("Das ist keine Schlüsseldatei (PKCS#12).");
    }

    @Test
    void suggestsTheAlias() {
        assertThat(file(identity.file(), "geheim", "schluesel")).isEmpty();
        assertThat(message()).isEqualTo("Einen Schlüssel „schluesel“ gibt es darin nicht.");
        assertThat(findings.sorted().get(0).hint()).isEqualTo("Gemeint ist vielleicht „schluessel“.");
    }

    @Test
    void tellsALibraryThatIsNone() {
        assertThat(new KeyStores("lib.so", findings).token("/nirgends/lib.so", 0, "1234".toCharArray(), ""))
                .isEmpty();
        assertThat(message()).startsWith("Die PKCS#11-Bibliothek lässt sich nicht laden");
    }

    private Optional<SigningKey> file(byte[] file, String password, String alias) {
        return new KeyStores("k.p12", findings).file(file, password.toCharArray(), alias);
    }

    private String message() {
        return findings.sorted().get(0).message();
    }
}
