package de.vertragswerk.typeset.foreign;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Takes from all objects that a page needs what is no part of its look or what PDF/A does not allow (ISO 19005-2, 6.1.7,
 * 6.2.8, 6.2.9, 6.2.11.4.2), and refuses what cannot be taken away.
 */
final class Purge {
    private static final List<String> OF_STREAMS = List.of(
            "AF",
            "Alternates",
            "Interpolate",
            "LastModified",
            "Metadata",
            "OC",
            "OPI",
            "PieceInfo",
            "PS",
            "Ref",
            "StructParent",
            "StructParents",
            "Subtype2");

    /** They list the glyphs of a font, often wrongly, and need not be there. */
    private static final List<COSName> OF_FONTS = List.of(COSName.CID_SET, COSName.CHAR_SET);

    private static final List<COSName> FONT_FILES = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private Purge() {}

    static void of(COSDictionary root) throws IOException, UnfitException {
        Purge purge = new Purge();
        purge.add(root);
        while (!purge.waiting.isEmpty()) {
            COSBase next = purge.waiting.remove();
            if (next instanceof COSStream stream) {
                purgeStream(stream);
            }
            purge.addContent(next);
        }
    }

    private void add(COSBase given) {
        COSBase object = given instanceof COSObject reference ? reference.getObject() : given;
        if (object != null && seen.add(object)) {
            waiting.add(object);
        }
    }

    private void addContent(COSBase object) throws UnfitException {
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                refuseInks(array.getObject(i));
                add(array.get(i));
            }
        } else if (object instanceof COSDictionary dictionary) {
            if (FONT_FILES.stream().anyMatch(dictionary::containsKey)) {
                OF_FONTS.forEach(dictionary::removeItem);
            }
            for (COSName key : dictionary.keySet()) {
                // What takes the place of a profile for who cannot read it does not count.
                if (!key.equals(COSName.ALTERNATE)) {
                    refuseInks(dictionary.getDictionaryObject(key));
                }
                add(dictionary.getItem(key));
            }
        }
    }

    private static void refuseInks(COSBase value) throws UnfitException {
        if (COSName.DEVICECMYK.equals(value)) {
            throw UsedResources.inks();
        }
    }

    private static void purgeStream(COSStream stream) throws IOException, UnfitException {
        boolean isProgram = COSName.PS.equals(stream.getCOSName(COSName.SUBTYPE));
        if (isProgram || stream.containsKey(COSName.F)) {
            throw new UnfitException("Die Seite hat Teile, die keine Zeichnung sind oder in anderen Dateien liegen.");
        }
        OF_STREAMS.forEach(name -> stream.removeItem(COSName.getPDFName(name)));
        if (isOldCompression(stream.getFilters())) {
            Streams.write(stream, Streams.read(stream));
        }
    }

    private static boolean isOldCompression(COSBase filters) {
        return filters instanceof COSArray several
                ? several.toList().contains(COSName.LZW_DECODE)
                : COSName.LZW_DECODE.equals(filters);
    }
}
