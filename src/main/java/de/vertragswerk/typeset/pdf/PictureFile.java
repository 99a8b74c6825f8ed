package de.vertragswerk.typeset.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Reads a PNG or JPEG file. Colours are taken for sRGB whatever profile the file has, and printing colours (CMYK) get a
 * profile, since PDF/A allows them only with one.
 */
final class PictureFile {
    private static final String CMYK_PROFILE = "/org/apache/pdfbox/resources/icc/CGATS001Compat-v2-micro.icc";

    private PictureFile() {}

    /** A picture for a document; empty where the file cannot be read. */
    static Optional<PDImageXObject> read(byte[] bytes, PDDocument document) throws IOException {
        // Else reading makes temporary files.
        ImageIO.setUseCache(false);
        PDImageXObject picture;
        try {
            picture = PDImageXObject.createFromByteArray(document, bytes, null);
        } catch (IOException | RuntimeException e) {
            // Damaged files show as any exception there is.
            return Optional.empty();
        }
        COSDictionary entries = picture.getCOSObject();
        COSBase colours = entries.getDictionaryObject(COSName.COLORSPACE);
        if (colours != null) {
            entries.setItem(COSName.COLORSPACE, plain(colours, document));
        }
        return Optional.of(picture);
    }

    /** A colour space that PDF/A allows with the output intent sRGB. */
    private static COSBase plain(COSBase colours, PDDocument document) throws IOException {
        if (colours.equals(COSName.DEVICECMYK)) {
            return printing(document);
        }
        if (!(colours instanceof COSArray array)) {
            return colours;
        }
        COSBase kind = array.getObject(0);
        if (COSName.INDEXED.equals(kind)) {
            array.set(1, plain(Objects.requireNonNull(array.getObject(1)), document));
            return array;
        }
        boolean isGrey = COSName.CALGRAY.equals(kind)
                || (array.getObject(1) instanceof COSStream profile && profile.getInt(COSName.N) == 1);
        return isGrey ? COSName.DEVICEGRAY : COSName.DEVICERGB;
    }

    private static COSArray printing(PDDocument document) throws IOException {
        InputStream file = Objects.requireNonNull(PDDeviceCMYK.class.getResourceAsStream(CMYK_PROFILE));
        PDStream profile = new PDStream(document, file, COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 4);
        COSArray colours = new COSArray();
        colours.add(COSName.ICCBASED);
        colours.add(profile);
        return colours;
    }
}
