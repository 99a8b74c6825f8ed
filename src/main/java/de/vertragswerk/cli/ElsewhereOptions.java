package de.vertragswerk.cli;

import de.vertragswerk.pipeline.signing.GivenFile;
import de.vertragswerk.pipeline.signing.SigningOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of signing in two steps, where the key is with a service. */
final class ElsewhereOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--certificate",
            paramLabel = "DATEI",
            description = "Zertifikat des Unterzeichners und seiner Aussteller (PEM), wenn ein Dienst unterschreibt.")
    private @Nullable Path certificate;

    @Option(
            names = "--digest-out",
            paramLabel = "DATEI",
            description =
                    "Erster Schritt: schreibt den Auftrag für den Dienst mit dem, was zu unterschreiben ist (JSON).")
    private @Nullable Path digestOut;

    @Option(names = "--digest-in", paramLabel = "DATEI", description = "Zweiter Schritt: der Auftrag des ersten.")
    private @Nullable Path digestIn;

    @Option(
            names = "--signature-in",
            paramLabel = "DATEI",
            description = "Zweiter Schritt: der Signaturwert des Dienstes, als Bytes oder Base64.")
    private @Nullable Path signatureIn;

    /** Where the order goes, in the first step. */
    Optional<Path> orderTarget() {
        return Optional.ofNullable(digestOut);
    }

    boolean isSecondStep() {
        return digestIn != null && signatureIn != null;
    }

    boolean isGiven() {
        return certificate != null || digestOut != null || digestIn != null || signatureIn != null;
    }

    /** Whether the options of one of the steps are complete, and none of the other is there. */
    boolean isComplete() {
        return digestOut != null
                ? certificate != null && digestIn == null && signatureIn == null
                : certificate == null && isSecondStep();
    }

    /** The certificates for the order, the signer's first. */
    GivenFile certificates() {
        return InputFile.read(present(certificate));
    }

    SigningOrder order() {
        Path path = present(digestIn);
        return SigningOrder.read(InputFile.read(path).content())
                .orElseThrow(() -> new WrongWord(
                                "„" + path + "“ ist kein Auftrag.",
                                "Die Datei nennen, die der erste Schritt mit --digest-out geschrieben hat.")
                        .in(spec));
    }

    /** The signature's value; what is Base64 is decoded. */
    byte[] value() {
        byte[] content = InputFile.read(present(signatureIn)).content();
        try {
            String text = new String(content, StandardCharsets.ISO_8859_1).replaceAll("\\s", "");
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return content;
        }
    }

    private static Path present(@Nullable Path path) {
        return Objects.requireNonNull(path);
    }
}
