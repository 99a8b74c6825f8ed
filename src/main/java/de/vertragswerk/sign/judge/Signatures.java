package de.vertragswerk.sign.judge;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What dictionaries of fields say, their own or inherited (ISO 32000-1, 12.7.3). */
final class Signatures {
    private static final int DEPTH = 20;

    private Signatures() {}

    /** Whether a dictionary is a field, or what is to be seen of one. */
    static boolean isField(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.FT) || dictionary.getCOSDictionary(COSName.PARENT) != null;
    }

    /** Whether an empty field for a signature got one. */
    static boolean isSignedBetween(COSDictionary then, COSDictionary now) {
        return inherited(then, COSName.V) == null && isSignature(now) && inherited(now, COSName.V) != null;
    }

    private static boolean isSignature(COSDictionary field) {
        for (COSDictionary at = field; at != null; at = at.getCOSDictionary(COSName.PARENT)) {
            if (at.containsKey(COSName.FT)) {
                return COSName.SIG.equals(at.getCOSName(COSName.FT));
            }
        }
        return false;
    }

    /** Whether a field holds a time stamp over the file. */
    static boolean isTimeStamp(COSDictionary field) {
        COSDictionary value = inherited(field, COSName.V);
        return isSignature(field)
                && value != null
                && COSName.getPDFName("DocTimeStamp").equals(value.getCOSName(COSName.TYPE));
    }

    private static @Nullable COSDictionary inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int i = 0; at != null && i < DEPTH; i++) {
            if (at.containsKey(key)) {
                return at.getCOSDictionary(key);
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    /** The name of a field, with those above it. */
    static String name(COSDictionary field) {
        String name = field.getString(COSName.T, "");
        COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
        if (parent == null || parent == field) {
            return name;
        }
        String above = name(parent);
        return name.isEmpty() || above.isEmpty() ? above + name : above + "." + name;
    }
}
