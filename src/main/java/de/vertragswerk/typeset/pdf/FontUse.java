package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Face;
import java.io.IOException;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Which glyphs of a face a file shows, and for which characters. */
final class FontUse {
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int SOFT_HYPHEN = 0xAD;

    private final String name;
    private final Face face;
    private final BitSet glyphs = new BitSet();
    private final BitSet characters = new BitSet();

    FontUse(String name, Face face) {
        this.name = name;
        this.face = face;
    }

    /** The name in the resources. */
    String name() {
        return name;
    }

    /**
     * Notes a glyph and the character it stands for. Spaces and hyphens of every kind are shown as the plain ones, since
     * a glyph is read as the smallest character that it is noted for.
     *
     * @return the glyph to show (ISO 19005-2, 6.2.11.7 and 6.2.11.8); 0 for none, where the face lacks it
     */
    int note(int glyph, int character) {
        if (glyph == 0 || !hasMeaning(character)) {
            return 0;
        }
        int plain = character == NO_BREAK_SPACE ? ' ' : character == SOFT_HYPHEN ? '-' : character;
        int shown = plain == character ? glyph : face.glyph(plain);
        glyphs.set(shown);
        characters.set(plain);
        return shown;
    }

    /** The width that the file states for a glyph, in thousandths of the em: PDFBox rounds it. */
    long width(int glyph) {
        return Math.round(face.advance(glyph) * 1000);
    }

    /** Whether a character means the same to all; those of the private use areas do not. */
    static boolean hasMeaning(int character) {
        return character >= ' '
                && character != 0xFEFF
                && character != 0xFFFE
                && !(character >= 0xE000 && character <= 0xF8FF)
                && character < 0xF0000;
    }

    /** Adds the face to a document, with the glyphs that are noted. Codes in content are numbers of its glyphs. */
    PDType0Font embed(PDDocument document) throws IOException {
        PDType0Font font = PDType0Font.load(document, face.file(), true);
        Set<Integer> all = glyphs.stream().boxed().collect(Collectors.toSet());
        font.addGlyphsToSubset(all);
        // Rising: of characters with the same glyph, the first one counts.
        characters.stream().forEach(font::addToSubset);
        font.subset();
        return font;
    }
}
