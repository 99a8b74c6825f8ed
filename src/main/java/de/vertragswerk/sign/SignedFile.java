package de.vertragswerk.sign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What a PDF file says of the fields in which it is signed. */
public final class SignedFile {
    private static final String TIME_STAMP = "DocTimeStamp";

    private SignedFile() {}

    /**
     * The fields of a file, in their order; those of time stamps are none.
     *
     * @return empty if this is no PDF file that can be read
     */
    public static Optional<List<SignatureField>> fields(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Optional.of(fields(document));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The fields of a document. */
    public static List<SignatureField> fields(PDDocument document) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        List<SignatureField> fields = new ArrayList<>();
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDSignatureField signature && !isTimeStamp(signature)) {
                    fields.add(field(signature));
                }
            }
        }
        return fields;
    }

    private static SignatureField field(PDSignatureField field) {
        String description = Optional.ofNullable(field.getAlternateFieldName()).orElse("");
        return new SignatureField(field.getFullyQualifiedName(), description, field.getSignature() != null);
    }

    private static boolean isTimeStamp(PDSignatureField field) {
        return field.getSignature() != null
                && TIME_STAMP.equals(field.getSignature().getCOSObject().getNameAsString("Type"));
    }
}
