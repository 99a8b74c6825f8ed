package de.vertragswerk.cli;

import de.vertragswerk.diagnostic.Diagnostics;
import de.vertragswerk.pipeline.signing.GivenFile;
import de.vertragswerk.pipeline.signing.Keys;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where the key is. */
final class KeyOptions {
    @Mixin
    private Password password = new Password();

    @Option(names = "--keystore", paramLabel = "DATEI", description = "Schlüsseldatei (PKCS#12, .p12 oder .pfx).")
    private @Nullable Path file;

    @Option(
            names = "--pkcs11-library",
            paramLabel = "DATEI",
            description = "Bibliothek der Signaturkarte (PKCS#11), statt einer Schlüsseldatei.")
    private @Nullable Path library;

    @Option(
            names = "--pkcs11-slot",
            paramLabel = "N",
            defaultValue = "0",
            description = "Die wievielte Karte, von 0 an gezählt.")
    private int slot;

    @Option(
            names = "--alias",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Welcher Schlüssel, wenn es mehrere gibt.")
    private String alias = "";

    /** Whether exactly one place is named. */
    boolean isGiven() {
        return (file == null) != (library == null);
    }

    /** The key; empty, with findings, if it cannot be had. */
    Optional<Keys> open(Diagnostics findings) {
        if (file != null) {
            GivenFile given = InputFile.read(file);
            return Keys.ofFile(given, password.get(), alias, findings);
        }
        return Optional.ofNullable(library)
                .flatMap(path -> Keys.ofToken(path.toAbsolutePath().toString(), slot, password.get(), alias, findings));
    }
}
