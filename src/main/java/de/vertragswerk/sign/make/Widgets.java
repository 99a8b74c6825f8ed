package de.vertragswerk.sign.make;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Where fields are. */
final class Widgets {
    private Widgets() {}

    /** The number of the page with a field, counted from 1. */
    static int page(byte[] pdf, String name) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDField field = document.getDocumentCatalog().getAcroForm(null).getField(name);
            return document.getPages().indexOf(field.getWidgets().get(0).getPage()) + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
