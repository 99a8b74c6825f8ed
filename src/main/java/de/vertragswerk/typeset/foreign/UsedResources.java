package de.vertragswerk.typeset.foreign;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a content stream uses of the resources that it could use. */
final class UsedResources {
    /** Colour spaces that need no resource, with their names in images within the stream. */
    private static final Set<String> BUILT_IN =
            Set.of("DeviceGray", "G", "DeviceRGB", "RGB", "Pattern", "Indexed", "I");

    private static final Set<String> UNCALIBRATED = Set.of("DeviceCMYK", "CMYK");

    private final COSDictionary all;
    private final COSDictionary used = new COSDictionary();

    UsedResources(COSDictionary all) {
        this.all = all;
        // They take the place of what is built in without being named.
        use(COSName.COLORSPACE, COSName.DEFAULT_GRAY);
        use(COSName.COLORSPACE, COSName.DEFAULT_RGB);
    }

    COSDictionary asDictionary() {
        return used;
    }

    /** Notes that something is used; empty where there is nothing of the name. */
    Optional<COSBase> use(COSName kind, COSName name) {
        COSDictionary named = all.getCOSDictionary(kind);
        if (named == null || !named.containsKey(name)) {
            return Optional.empty();
        }
        COSDictionary usedNamed = used.getCOSDictionary(kind);
        if (usedNamed == null) {
            usedNamed = new COSDictionary();
            used.setItem(kind, usedNamed);
        }
        usedNamed.setItem(name, named.getItem(name));
        return Optional.ofNullable(named.getDictionaryObject(name));
    }

    /** Notes that colours are used, by the name of their space or by what it is made of. */
    void useColours(COSBase space) throws UnfitException {
        if (space instanceof COSName name) {
            if (UNCALIBRATED.contains(name.getName())) {
                throw inks();
            }
            if (!BUILT_IN.contains(name.getName())) {
                use(COSName.COLORSPACE, name);
            }
        } else if (space instanceof COSArray parts) {
            for (int i = 0; i < Math.min(2, parts.size()); i++) {
                useColours(parts.getObject(i));
            }
        }
    }

    /** In a space that is named by its inks alone, nobody knows how a colour looks (ISO 19005-2, 6.2.4.3). */
    static UnfitException inks() {
        return new UnfitException("Die Seite hat Druckfarben (CMYK) ohne Farbprofil.");
    }
}
