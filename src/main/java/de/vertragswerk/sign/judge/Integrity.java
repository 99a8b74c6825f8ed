package de.vertragswerk.sign.judge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What was changed in a file since it was signed.
 *
 * @param steps the changes after each signature and time stamp, up to the next one or the end
 * @param broken the fields of signatures that do not cover all of what they should
 * @param tail whether bytes were appended that no signature covers and that are not data for validation
 */
record Integrity(List<Step> steps, List<String> broken, boolean tail) {
    private static final List<COSName> VALIDATION =
            List.of(COSName.getPDFName("DSS"), COSName.getPDFName("Extensions"));

    /**
     * Changes after a signature.
     *
     * @param after the field of the signature
     */
    record Step(String after, List<Change> changes) {}

    static Integrity of(byte[] pdf) throws IOException {
        List<Revision> revisions = Revision.of(pdf);
        List<String> broken = revisions.stream()
                .filter(revision -> !revision.whole())
                .map(Revision::field)
                .toList();
        List<Revision> whole = revisions.stream().filter(Revision::whole).toList();
        List<Step> steps = new ArrayList<>();
        boolean tail = false;
        for (int i = 0; i < whole.size(); i++) {
            boolean last = i == whole.size() - 1;
            byte[] next = last ? pdf : whole.get(i + 1).cut(pdf);
            if (next.length > whole.get(i).end()) {
                List<Change> changes = changes(whole.get(i).cut(pdf), next);
                steps.add(new Step(whole.get(i).field(), changes));
                tail |= last
                        && changes.isEmpty()
                        && !addsValidation(whole.get(i).cut(pdf), next);
            }
        }
        return new Integrity(steps, broken, tail);
    }

    private static List<Change> changes(byte[] before, byte[] after) throws IOException {
        try (PDDocument earlier = Loader.loadPDF(before);
                PDDocument later = Loader.loadPDF(after)) {
            return Changes.between(earlier, later);
        }
    }

    private static boolean addsValidation(byte[] before, byte[] after) throws IOException {
        try (PDDocument earlier = Loader.loadPDF(before);
                PDDocument later = Loader.loadPDF(after)) {
            Likeness likeness = new Likeness(new Landmarks(earlier), new Landmarks(later));
            COSDictionary then = earlier.getDocumentCatalog().getCOSObject();
            COSDictionary now = later.getDocumentCatalog().getCOSObject();
            return VALIDATION.stream().anyMatch(key -> !likeness.same(then, now, key));
        }
    }
}
