package de.vertragswerk.cli;

import de.vertragswerk.pipeline.signing.GivenFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options by which certificates are trusted. */
final class TrustOptions {
    @Option(
            names = "--trust",
            paramLabel = "DATEI",
            description =
                    "Zertifikat eines Ausstellers, dem vertraut wird (PEM, DER); mehrfach möglich. Dazu gelten die"
                            + " in agreements/vertrauen.")
    private List<Path> trusted = new ArrayList<>();

    @Option(
            names = "--revocation",
            paramLabel = "DATEI",
            description =
                    "Sperrliste oder OCSP-Antwort; mehrfach möglich. Sonst werden die Dienste der Aussteller gefragt.")
    private List<Path> revocation = new ArrayList<>();

    List<GivenFile> trusted() {
        return InputFile.read(trusted);
    }

    List<GivenFile> revocation() {
        return InputFile.read(revocation);
    }
}
