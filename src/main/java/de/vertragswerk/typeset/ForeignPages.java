package de.vertragswerk.typeset;

import java.io.IOException;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What is known of a PDF file that another program made. */
public final class ForeignPages {
    private ForeignPages() {}

    /** How many pages a file has; empty where it cannot be read without a password or at all. */
    public static OptionalInt count(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return OptionalInt.of(document.getNumberOfPages());
        } catch (IOException | RuntimeException e) {
            // Damaged files show as any exception there is.
            return OptionalInt.empty();
        }
    }
}
