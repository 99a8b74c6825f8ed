package de.vertragswerk.sign.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * What one signature, or time stamp, of a file covers.
 *
 * @param field its name
 * @param end how many bytes of the file belong to it
 * @param whole whether it covers all of these, but for itself
 */
record Revision(String field, int end, boolean whole) {

    /** The revisions of a file in the order in which they were made. */
    static List<Revision> of(byte[] pdf) throws IOException {
        List<Revision> revisions = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getDocumentCatalog().getAcroForm(null) == null) {
                return revisions;
            }
            for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
                if (field instanceof PDSignatureField signed && signed.getSignature() != null) {
                    revisions.add(of(signed.getFullyQualifiedName(), signed.getSignature(), pdf));
                }
            }
        }
        revisions.sort(Comparator.comparingInt(Revision::end));
        return revisions;
    }

    private static Revision of(String field, PDSignature signature, byte[] pdf) {
        int[] range = signature.getByteRange();
        if (range == null || range.length != 4) {
            return new Revision(field, 0, false);
        }
        long end = (long) range[2] + range[3];
        boolean inside = range[0] == 0 && range[1] > 0 && range[2] > range[1] && range[3] >= 0 && end <= pdf.length;
        return inside
                ? new Revision(field, (int) end, holdsOnlyTheSignature(range, signature, pdf))
                : new Revision(field, 0, false);
    }

    /** What is not covered must be the signature itself, in hexadecimal digits between angle brackets. */
    private static boolean holdsOnlyTheSignature(int[] range, PDSignature signature, byte[] pdf) {
        int start = range[1];
        int end = range[2];
        if (pdf[start] != '<' || pdf[end - 1] != '>') {
            return false;
        }
        byte[] contents = signature.getContents();
        if (contents.length * 2 != end - start - 2) {
            return false;
        }
        String found = new String(pdf, start + 1, end - start - 2, StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(contents).equalsIgnoreCase(found);
    }

    /** The file as it was when this was made. */
    byte[] cut(byte[] pdf) {
        return Arrays.copyOf(pdf, end);
    }
}
