package de.vertragswerk.sign.judge;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of a document, and what lies on them: each has a name by which the same one is found in a later revision. */
final class Landmarks {
    private final IdentityHashMap<COSBase, String> names = new IdentityHashMap<>();

    Landmarks(PDDocument document) {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            names.put(page.getCOSObject(), "page " + number);
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    names.put(annotation, "annotation " + number + "." + i);
                }
            }
        }
        names.put(document.getDocumentCatalog().getCOSObject(), "catalog");
    }

    Optional<String> name(COSBase object) {
        return Optional.ofNullable(names.get(object));
    }
}
