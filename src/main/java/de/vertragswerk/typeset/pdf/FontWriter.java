package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Face;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes a face as a composite font whose codes are its glyphs' numbers (ISO 32000-1, 9.7). */
final class FontWriter {
    private static final int MAPPINGS_IN_A_BLOCK = 100;

    private final FontUse use;
    private final Face face;
    private final int[] glyphs;
    private final FontProgram program;
    private final String subsetName;

    FontWriter(FontUse use) {
        this.use = use;
        face = use.face();
        glyphs = use.glyphs();
        program = new FontProgram(face.program());
        subsetName = tag(Arrays.hashCode(glyphs)) + "+" + face.name();
    }

    /** The six letters that tell subsets of the same font apart. */
    private static String tag(int hash) {
        StringBuilder tag = new StringBuilder(6);
        long rest = Integer.toUnsignedLong(hash);
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    /** Writes all parts and gives the number of the font. */
    int write(PdfFile file) throws IOException {
        int descendant = file.object(descendant(file.object(descriptor(fontFile(file)))));
        int toUnicode = file.reserve();
        file.stream(toUnicode, "", toUnicode());
        return file.object(new Syntax()
                .add("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont")
                .name(subsetName)
                .add("/DescendantFonts[")
                .reference(descendant)
                .add("]/ToUnicode")
                .reference(toUnicode)
                .add(">>"));
    }

    private int fontFile(PdfFile file) throws IOException {
        byte[] subset = new FontSubset(program, glyphs).bytes();
        return file.stream("/Length1 " + subset.length, subset);
    }

    private Syntax descriptor(int fontFile) {
        int flags = program.italicAngle() == 0 ? 4 : 4 + 64;
        Syntax entries = new Syntax().add("<</Type/FontDescriptor/FontName").name(subsetName);
        entries.add("/Flags ").digits(flags).add("/ItalicAngle ").number(program.italicAngle());
        entries.add("/Ascent ").number(face.ascent() * 1000);
        entries.add("/Descent ").number(face.descent() * 1000);
        entries.add("/CapHeight ").number(face.capHeight() * 1000);
        // The file does not say how thick stems are; a fifth of its weight (400, 700) comes near.
        entries.add("/StemV ").digits(program.weight() / 5).add("/FontBBox[");
        for (double edge : program.box()) {
            entries.number(edge * 1000);
        }
        return entries.add("]/FontFile2").reference(fontFile).add(">>");
    }

    private Syntax descendant(int descriptor) {
        Syntax entries =
                new Syntax().add("<</Type/Font/Subtype/CIDFontType2/BaseFont").name(subsetName);
        entries.add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/DW 0/W[");
        for (int i = 0; i < glyphs.length; i++) {
            boolean goesOn = i > 0 && glyphs[i] == glyphs[i - 1] + 1;
            if (!goesOn) {
                entries.add(i > 0 ? "]" : "").digits(glyphs[i]).add("[");
            }
            entries.number(face.advance(glyphs[i]) * 1000);
        }
        return entries.add("]]/FontDescriptor").reference(descriptor).add(">>");
    }

    private Syntax toUnicode() {
        Syntax map = new Syntax().add("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <0000> <FFFF> endcodespacerange
                """);
        for (int from = 0; from < glyphs.length; from += MAPPINGS_IN_A_BLOCK) {
            int to = Math.min(from + MAPPINGS_IN_A_BLOCK, glyphs.length);
            map.digits(to - from).add(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                String character = Character.toString(use.character(glyphs[i]));
                map.add("<").hex(glyphs[i] >> 8).hex(glyphs[i]).add("> <");
                map.hex(character.getBytes(StandardCharsets.UTF_16BE)).add(">\n");
            }
            map.add("endbfchar\n");
        }
        return map.add("endcmap CMapName currentdict /CMap defineresource pop end end\n");
    }
}
