package de.vertragswerk.cli;

import de.vertragswerk.pipeline.signing.SignatureCount;
import de.vertragswerk.workspace.AccessException;
import de.vertragswerk.workspace.OutputFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a signed file goes: never over one that is there. */
record SignedTarget(Path path) {
    private static final String MARK = "-signiert-";

    /** The named file, or one beside the other: {@code ausfertigung-signiert-3.pdf} after three signatures. */
    static SignedTarget of(Path pdf, byte[] content, Optional<Path> named) {
        return new SignedTarget(named.orElseGet(() -> {
            String stem = String.valueOf(pdf.getFileName())
                    .replaceFirst("(?i)\\.pdf$", "")
                    .replaceFirst(MARK + "\\d+$", "");
            return pdf.resolveSibling(stem + MARK + (SignatureCount.of(content) + 1) + ".pdf");
        }));
    }

    void checkFree() {
        if (Files.exists(path)) {
            throw new AccessException(
                    path.toString(),
                    "Diese Datei gibt es schon; sie wird nicht überschrieben.",
                    "Mit --out eine andere nennen.");
        }
    }

    void write(byte[] content) {
        new OutputFolder(Path.of("")).write(path.toString(), content);
    }
}
