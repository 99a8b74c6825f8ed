package de.vertragswerk.sign.judge;

import de.vertragswerk.sign.judge.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What was changed in what lies on a page: links, notes, fields. */
final class AnnotationChanges {
    private static final Set<String> FREE_WHEN_SIGNED = Set.of("V", "AP", "F", "M", "MK", "DA", "AS");
    private static final Set<String> TREE = Set.of("P", "Parent");

    private final Likeness likeness;
    private final String page;
    private final List<Change> found = new ArrayList<>();

    AnnotationChanges(Likeness likeness, String page) {
        this.likeness = likeness;
        this.page = page;
    }

    List<Change> compare(COSArray before, COSArray after) {
        if (after.size() < before.size()) {
            found.add(new Change(Kind.ANNOTATION, page));
        }
        for (int i = 0; i < after.size(); i++) {
            if (!(after.getObject(i) instanceof COSDictionary now)) {
                continue;
            }
            if (i < before.size() && before.getObject(i) instanceof COSDictionary then) {
                compare(then, now);
            } else if (!Signatures.isTimeStamp(now)) {
                // A new field is told as such.
                found.add(
                        Signatures.isField(now)
                                ? new Change(Kind.FIELD, Signatures.name(now))
                                : new Change(Kind.ANNOTATION, page));
            }
        }
        return found;
    }

    private void compare(COSDictionary then, COSDictionary now) {
        boolean signed = Signatures.isSignedBetween(then, now);
        Set<COSName> keys = new TreeSet<>(then.keySet());
        keys.addAll(now.keySet());
        keys.removeIf(key -> TREE.contains(key.getName()) || (signed && FREE_WHEN_SIGNED.contains(key.getName())));
        for (COSName key : keys) {
            if (!likeness.same(then, now, key)) {
                found.add(change(now, key));
            }
        }
    }

    private Change change(COSDictionary annotation, COSName key) {
        if (!Signatures.isField(annotation)) {
            return new Change(Kind.ANNOTATION, page);
        }
        Kind kind = key.equals(COSName.V) ? Kind.VALUE : key.equals(COSName.AP) ? Kind.APPEARANCE : Kind.FIELD;
        return new Change(kind, Signatures.name(annotation));
    }
}
