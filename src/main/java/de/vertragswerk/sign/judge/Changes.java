package de.vertragswerk.sign.judge;

import de.vertragswerk.sign.judge.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What was changed in a file from one revision to a later one, beyond what a signature or time stamp needs: its value and
 * appearance in a field that waited for it, an invisible field for a time stamp, data for later validation.
 */
final class Changes {
    /** What those who sign may renew: data for validation, the file's description, flags and fonts of forms. */
    private static final Set<String> FREE_IN_CATALOG =
            Set.of("Pages", "AcroForm", "DSS", "Extensions", "Version", "Metadata");

    private static final Set<String> FREE_IN_FORM = Set.of("Fields", "SigFlags", "DR", "DA");
    private static final Set<String> FREE_ON_PAGE = Set.of("Parent", "Annots", "Tabs");

    private final PDDocument earlier;
    private final PDDocument later;
    private final Likeness likeness;
    private final List<Change> found = new ArrayList<>();

    private Changes(PDDocument earlier, PDDocument later) {
        this.earlier = earlier;
        this.later = later;
        this.likeness = new Likeness(new Landmarks(earlier), new Landmarks(later));
    }

    static List<Change> between(PDDocument earlier, PDDocument later) {
        Changes changes = new Changes(earlier, later);
        changes.comparePages();
        changes.compareForms();
        changes.compare(catalog(earlier), catalog(later), FREE_IN_CATALOG, Kind.OTHER, "");
        return changes.found;
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private void comparePages() {
        int before = earlier.getNumberOfPages();
        int after = later.getNumberOfPages();
        if (before != after) {
            found.add(new Change(Kind.PAGES, before + " → " + after));
            return;
        }
        for (int i = 0; i < before; i++) {
            comparePage(earlier.getPage(i), later.getPage(i), String.valueOf(i + 1));
        }
    }

    private void comparePage(PDPage before, PDPage after, String number) {
        // What pages inherit from the tree above them is theirs too.
        boolean same = before.getMediaBox()
                        .toString()
                        .equals(after.getMediaBox().toString())
                && before.getCropBox().toString().equals(after.getCropBox().toString())
                && before.getRotation() == after.getRotation()
                && likeness.same(resources(before), resources(after));
        if (!same) {
            found.add(new Change(Kind.PAGE, number));
        }
        compare(before.getCOSObject(), after.getCOSObject(), FREE_ON_PAGE, Kind.PAGE, number);
        new AnnotationChanges(likeness, number)
                .compare(annotations(before), annotations(after))
                .forEach(this::add);
    }

    private static COSDictionary resources(PDPage page) {
        return page.getResources() == null
                ? new COSDictionary()
                : page.getResources().getCOSObject();
    }

    private static COSArray annotations(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        return annotations == null ? new COSArray() : annotations;
    }

    private void compareForms() {
        COSDictionary before = form(earlier);
        COSDictionary after = form(later);
        compare(before, after, FREE_IN_FORM, Kind.OTHER, "AcroForm/");
        new FieldChanges(likeness).compare(earlier, later).forEach(this::add);
    }

    private static COSDictionary form(PDDocument document) {
        COSDictionary form = catalog(document).getCOSDictionary(COSName.ACRO_FORM);
        return form == null ? new COSDictionary() : form;
    }

    /** Compares dictionaries key by key; {@code what} names the whole, or is the beginning of a path. */
    private void compare(COSDictionary before, COSDictionary after, Set<String> free, Kind kind, String what) {
        Set<COSName> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> free.contains(key.getName()));
        for (COSName key : keys) {
            if (!likeness.same(before, after, key)) {
                add(new Change(kind, kind == Kind.OTHER ? what + key.getName() : what));
            }
        }
    }

    private void add(Change change) {
        if (!found.contains(change)) {
            found.add(change);
        }
    }
}
