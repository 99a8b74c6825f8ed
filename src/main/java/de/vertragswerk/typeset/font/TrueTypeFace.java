package de.vertragswerk.typeset.font;

import java.nio.ByteBuffer;

/** A face read from a TrueType file. */
final class TrueTypeFace implements Face {
    private static final int Y_MAX = 8;

    private final String name;
    private final byte[] program;
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final double capHeight;
    private final CharacterMap characters;
    private final double[] advances;
    private final Kerning kerning;

    private TrueTypeFace(String name, TrueTypeFile file) {
        this.name = name;
        program = file.bytes();
        ByteBuffer head = file.table("head");
        ByteBuffer hhea = file.table("hhea");
        unitsPerEm = head.getChar(18);
        ascent = hhea.getShort(4) / unitsPerEm;
        descent = hhea.getShort(6) / unitsPerEm;
        characters = new CharacterMap(file.table("cmap"));
        advances = advances(
                file.table("hmtx"), hhea.getChar(34), file.table("maxp").getChar(4));
        kerning = file.has("kern") ? Kerning.read(file.table("kern"), characters) : Kerning.none();
        capHeight = top(file, characters.glyph('H'), head.getShort(50) == 0);
    }

    /** Reads the class path's {@code folder/name.ttf}. */
    static TrueTypeFace load(String folder, String name) {
        return new TrueTypeFace(name, TrueTypeFile.load(folder + "/" + name + ".ttf"));
    }

    private double[] advances(ByteBuffer hmtx, int metrics, int glyphs) {
        double[] result = new double[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            // Glyphs beyond the metrics are as wide as the last that has them.
            result[glyph] = hmtx.getChar(4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
        }
        return result;
    }

    private double top(TrueTypeFile file, int glyph, boolean shortOffsets) {
        ByteBuffer loca = file.table("loca");
        int offset = shortOffsets ? 2 * loca.getChar(2 * glyph) : loca.getInt(4 * glyph);
        return file.table("glyf").getShort(offset + Y_MAX) / unitsPerEm;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    @Override
    public double advance(int glyph) {
        return advances[glyph];
    }

    @Override
    public double kern(int left, int right) {
        return kerning.between(left, right) / unitsPerEm;
    }

    @Override
    public double ascent() {
        return ascent;
    }

    @Override
    public double descent() {
        return descent;
    }

    @Override
    public double capHeight() {
        return capHeight;
    }

    @Override
    public byte[] program() {
        return program;
    }
}
