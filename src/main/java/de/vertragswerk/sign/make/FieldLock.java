package de.vertragswerk.sign.make;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Says in a signature that its field is not to be changed any more. */
final class FieldLock {
    private static final COSName REFERENCE = COSName.getPDFName("Reference");
    private static final COSName TRANSFORM_METHOD = COSName.getPDFName("TransformMethod");
    private static final COSName FIELD_MDP = COSName.getPDFName("FieldMDP");

    private FieldLock() {}

    /** Adds the lock to the signature of a field, beside what it says already. */
    static void add(PDDocument document, String name) {
        COSDictionary signature = document.getDocumentCatalog()
                .getAcroForm(null)
                .getField(name)
                .getCOSObject()
                .getCOSDictionary(COSName.V);
        COSArray references = signature.getCOSArray(REFERENCE);
        if (references == null) {
            references = new COSArray();
            signature.setItem(REFERENCE, references);
        }
        references.add(reference(document, name));
    }

    private static COSDictionary reference(PDDocument document, String name) {
        COSArray fields = new COSArray();
        fields.add(new COSString(name));
        COSDictionary parameters = new COSDictionary();
        parameters.setName(COSName.TYPE, "TransformParams");
        parameters.setName(COSName.V, "1.2");
        parameters.setName(COSName.getPDFName("Action"), "Include");
        parameters.setItem(COSName.getPDFName("Fields"), fields);
        parameters.setDirect(true);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "SigRef");
        reference.setItem(TRANSFORM_METHOD, FIELD_MDP);
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        reference.setItem(COSName.getPDFName("Data"), document.getDocumentCatalog());
        reference.setDirect(true);
        return reference;
    }
}
