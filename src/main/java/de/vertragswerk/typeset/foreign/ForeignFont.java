package de.vertragswerk.typeset.foreign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * A font of another file. It has to be embedded, and to have a glyph and a character for each code that is shown (ISO
 * 19005-2, 6.2.11.4, 6.2.11.7, 6.2.11.8).
 */
final class ForeignFont {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    private final String name;
    private final PDFont font;
    private final BitSet known = new BitSet();

    private ForeignFont(String name, PDFont font) {
        this.name = name;
        this.font = font;
    }

    static ForeignFont of(COSDictionary font) throws IOException, UnfitException {
        String given = font.getNameAsString(COSName.BASE_FONT, "ohne Namen");
        String name = SUBSET.matcher(given).replaceFirst("");
        COSDictionary program = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)) ? descendant(font) : font;
        if (!isEmbedded(program)) {
            throw new UnfitException("Die Schrift „" + name + "“ ist nicht in die Datei eingebettet.");
        }
        if (!mayTellCharacters(font)) {
            throw silent(name);
        }
        if (COSName.CID_FONT_TYPE2.equals(program.getCOSName(COSName.SUBTYPE))
                && !program.containsKey(COSName.CID_TO_GID_MAP)) {
            program.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        }
        return new ForeignFont(name, PDFontFactory.createFont(font));
    }

    private static COSDictionary descendant(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase first = descendants == null || descendants.size() == 0 ? null : descendants.getObject(0);
        return first instanceof COSDictionary descendant ? descendant : new COSDictionary();
    }

    private static boolean isEmbedded(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean hasFile = descriptor != null
                && Stream.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)
                        .anyMatch(descriptor::containsKey);
        return hasFile || COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
    }

    /** Codes of these kinds of fonts mean nothing by themselves. */
    private static boolean mayTellCharacters(COSDictionary font) {
        COSName kind = font.getCOSName(COSName.SUBTYPE);
        boolean isNumbered =
                COSName.TYPE0.equals(kind) || (COSName.TRUE_TYPE.equals(kind) && !font.containsKey(COSName.ENCODING));
        return !isNumbered || font.containsKey(COSName.TO_UNICODE);
    }

    private static UnfitException silent(String name) {
        return new UnfitException("Die Schrift „" + name + "“ sagt nicht, für welche Buchstaben ihre Zeichen stehen.");
    }

    /** Refuses a text that has no meaning, or no look, in this font. */
    void check(byte[] text) throws IOException, UnfitException {
        InputStream codes = new ByteArrayInputStream(text);
        while (codes.available() > 0) {
            int code = font.readCode(codes);
            if (code >= 0 && !known.get(code)) {
                check(code);
                known.set(code);
            }
        }
    }

    private void check(int code) throws IOException, UnfitException {
        if (!hasMeaning(font.toUnicode(code))) {
            throw silent(name);
        }
        if (font instanceof PDVectorFont drawn && !drawn.hasGlyph(code)) {
            throw new UnfitException("Der Schrift „" + name + "“ fehlt ein Zeichen, das die Seite zeigt.");
        }
    }

    private static boolean hasMeaning(String characters) {
        return characters != null
                && !characters.isEmpty()
                && characters.codePoints().noneMatch(ForeignFont::meansNothing);
    }

    private static boolean meansNothing(int character) {
        return character == 0
                || character == 0xFEFF
                || character == 0xFFFE
                || Character.getType(character) == Character.PRIVATE_USE;
    }
}
