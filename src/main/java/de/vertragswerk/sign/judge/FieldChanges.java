package de.vertragswerk.sign.judge;

import de.vertragswerk.sign.judge.Change.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** What was changed in the fields of a form, seen or not. */
final class FieldChanges {
    /** What is compared where it lies on a page, or leads up and down. */
    private static final Set<String> ELSEWHERE = Set.of("P", "Parent", "Kids", "AP", "F", "M", "MK", "DA", "AS");

    private final Likeness likeness;

    FieldChanges(Likeness likeness) {
        this.likeness = likeness;
    }

    List<Change> compare(PDDocument earlier, PDDocument later) {
        Map<String, COSDictionary> before = fields(earlier);
        Map<String, COSDictionary> after = fields(later);
        List<Change> found = new ArrayList<>();
        before.forEach((name, then) -> {
            COSDictionary now = after.remove(name);
            if (now == null) {
                found.add(new Change(Kind.FIELD, name));
            } else {
                compare(name, then, now, found);
            }
        });
        after.forEach((name, added) -> {
            if (!Signatures.isTimeStamp(added)) {
                found.add(new Change(Kind.FIELD, name));
            }
        });
        return found;
    }

    private void compare(String name, COSDictionary then, COSDictionary now, List<Change> found) {
        boolean signed = Signatures.isSignedBetween(then, now);
        Set<COSName> keys = new TreeSet<>(then.keySet());
        keys.addAll(now.keySet());
        keys.removeIf(key -> ELSEWHERE.contains(key.getName()) || (signed && key.equals(COSName.V)));
        for (COSName key : keys) {
            if (!likeness.same(then, now, key)) {
                found.add(new Change(key.equals(COSName.V) ? Kind.VALUE : Kind.FIELD, name));
            }
        }
    }

    private static Map<String, COSDictionary> fields(PDDocument document) {
        Map<String, COSDictionary> fields = new LinkedHashMap<>();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                fields.put(field.getFullyQualifiedName(), field.getCOSObject());
            }
        }
        return fields;
    }
}
