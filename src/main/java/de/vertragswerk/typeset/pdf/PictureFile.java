package de.vertragswerk.typeset.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Embeds a PNG or JPEG file, which PDFBox reads; nothing else of this package loads PDFBox. Colours are taken for sRGB
 * whatever profile the file has, and printing colours (CMYK) get a profile, since PDF/A allows them only with one.
 */
final class PictureFile {
    private static final String CMYK_PROFILE = "/org/apache/pdfbox/resources/icc/CGATS001Compat-v2-micro.icc";

    private final PdfFile file;

    private PictureFile(PdfFile file) {
        this.file = file;
    }

    /** Writes a picture and gives its number; empty where it cannot be read. */
    static OptionalInt write(byte[] bytes, PdfFile file) throws IOException {
        // Else reading makes temporary files.
        ImageIO.setUseCache(false);
        try (PDDocument unused = new PDDocument()) {
            COSStream picture;
            try {
                picture =
                        PDImageXObject.createFromByteArray(unused, bytes, null).getCOSObject();
            } catch (IOException | RuntimeException e) {
                // Damaged files show as any exception there is.
                return OptionalInt.empty();
            }
            return OptionalInt.of(new PictureFile(file).stream(picture));
        }
    }

    private int stream(COSStream stream) throws IOException {
        Syntax entries = new Syntax();
        entries(stream, entries);
        Syntax data = new Syntax();
        try (InputStream raw = stream.createRawInputStream()) {
            data.add(raw.readAllBytes());
        }
        int number = file.reserve();
        file.rawStream(number, entries.toString(), data);
        return number;
    }

    private void entries(COSDictionary dictionary, Syntax entries) throws IOException {
        for (COSName name : dictionary.keySet()) {
            COSBase value = Objects.requireNonNull(dictionary.getDictionaryObject(name));
            if (!name.equals(COSName.LENGTH)) {
                entries.name(name.getName());
                value(value, entries);
            }
        }
    }

    private void value(COSBase value, Syntax entries) throws IOException {
        if (value instanceof COSName name) {
            name(name, entries);
        } else if (value instanceof COSInteger integer) {
            entries.add(" ").integer(integer.longValue());
        } else if (value instanceof COSString string) {
            entries.add("<").hex(string.getBytes()).add(">");
        } else if (value instanceof COSStream stream) {
            entries.reference(stream(stream));
        } else if (value instanceof COSDictionary dictionary) {
            entries.add("<<");
            entries(dictionary, entries);
            entries.add(">>");
        } else if (value instanceof COSArray array) {
            array(array, entries);
        } else {
            throw new IllegalStateException("Pictures have no " + value.getClass());
        }
    }

    private void array(COSArray array, Syntax entries) throws IOException {
        COSBase first = array.getObject(0);
        if (COSName.ICCBASED.equals(first) && array.getObject(1) instanceof COSStream profile) {
            entries.name(profile.getInt(COSName.N) == 1 ? "DeviceGray" : "DeviceRGB");
        } else if (COSName.CALRGB.equals(first)) {
            entries.name("DeviceRGB");
        } else if (COSName.CALGRAY.equals(first)) {
            entries.name("DeviceGray");
        } else {
            entries.add("[");
            for (int i = 0; i < array.size(); i++) {
                value(Objects.requireNonNull(array.getObject(i)), entries);
            }
            entries.add("]");
        }
    }

    private void name(COSName name, Syntax entries) throws IOException {
        if (!name.equals(COSName.DEVICECMYK)) {
            entries.name(name.getName());
            return;
        }
        try (InputStream profile = Objects.requireNonNull(PDDeviceCMYK.class.getResourceAsStream(CMYK_PROFILE))) {
            entries.add("[/ICCBased")
                    .reference(file.stream("/N 4", profile.readAllBytes()))
                    .add("]");
        }
    }
}
