package de.vertragswerk.ingest.source.pdf;

import de.vertragswerk.ingest.Note.Confidence;
import de.vertragswerk.ingest.Place;
import de.vertragswerk.ingest.Source;
import de.vertragswerk.ingest.source.sheet.Sheet;
import de.vertragswerk.ingest.source.sheet.Unreadable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF file: the lines of its columns in reading order, each as it is set. */
public final class PdfReader {
    private PdfReader() {}

    /** The lines of a file; an encrypted one is read if it opens without a password. */
    public static Source read(String name, byte[] content) throws Unreadable {
        Inflation.refuseBombs(content);
        Sheet sheet = new Sheet();
        List<PageGlyphs> pages = pages(content, sheet);
        if (pages.stream()
                .allMatch(page -> page.glyphs().isEmpty() && page.turned().isEmpty())) {
            throw new Unreadable(
                    "pdf-ohne-text",
                    "Die PDF-Datei enthält keinen Text, nur Bilder.",
                    "Erst eine Texterkennung (OCR) darüber laufen lassen.");
        }
        noteEmpty(pages, sheet);
        new Beside(sheet).note(pages);
        new PdfText(new Furniture(pages).removed(pages, sheet), sheet).write();
        return sheet.source(name, true);
    }

    /** What PDFBox throws on damaged files is not only what it declares. */
    @SuppressWarnings("CatchingUnchecked")
    private static List<PageGlyphs> pages(byte[] content, Sheet sheet) throws Unreadable {
        try (PDDocument document = Loader.loadPDF(content)) {
            Collector collector = Collector.of(document);
            if (collector.hasInvisible()) {
                sheet.doubt(
                        Place.WHOLE,
                        "",
                        "Der Text liegt unsichtbar hinter Bildern der Seiten; er stammt aus einer Texterkennung und kann"
                                + " Lesefehler enthalten.",
                        Confidence.LIKELY);
            }
            return collector.pages();
        } catch (InvalidPasswordException e) {
            throw new Unreadable(
                    "pdf-verschluesselt",
                    "Die PDF-Datei ist mit einem Kennwort verschlüsselt.",
                    "Sie mit dem Kennwort öffnen und ohne Schutz neu speichern.");
        } catch (TooMuch e) {
            throw new Unreadable(
                    "pdf-zu-gross",
                    "Die PDF-Datei sprengt jedes Maß: " + e.getMessage() + ".",
                    "Nur die Seiten mit der Vereinbarung in eine eigene Datei drucken.");
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new Unreadable(
                    "pdf-beschaedigt",
                    "Die PDF-Datei ist beschädigt.",
                    "Sie in einem Programm, das sie anzeigt, neu als PDF speichern oder neu besorgen.");
        }
    }

    private static void noteEmpty(List<PageGlyphs> pages, Sheet sheet) {
        for (PageGlyphs page : pages) {
            if (page.glyphs().isEmpty() && page.turned().isEmpty()) {
                sheet.doubt(
                        Place.WHOLE,
                        "",
                        "Seite " + page.number() + " enthält keinen Text, vielleicht aber ein Bild davon.",
                        Confidence.UNSURE);
            }
        }
    }
}
