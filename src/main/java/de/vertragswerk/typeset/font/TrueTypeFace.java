package de.vertragswerk.typeset.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A face read from a TrueType file. What is asked for at every glyph is kept in arrays. */
final class TrueTypeFace implements Face {
    private static final char HYPHEN = '-';
    private static final char NO_BREAK_HYPHEN = '\u2011';

    private final String name;
    private final TrueTypeFont file;
    private final double unitsPerEm;
    private final double ascent;
    private final double descent;
    private final double capHeight;
    private final CmapLookup characters;
    private final double[] advances;
    private final Kerning kerning;

    private TrueTypeFace(String name, byte[] program) throws IOException {
        this.name = name;
        file = new TTFParser().parse(new RandomAccessReadBuffer(program));
        file.setEnableGsub(false);
        unitsPerEm = file.getUnitsPerEm();
        ascent = file.getHorizontalHeader().getAscender() / unitsPerEm;
        descent = file.getHorizontalHeader().getDescender() / unitsPerEm;
        characters = file.getUnicodeCmapLookup();
        advances = advances();
        kerning = new Kerning(file.getKerning(), characters::getGlyphId);
        // The table OS/2 knows this too, but not in old fonts like DejaVu.
        capHeight = file.getGlyph().getGlyph(characters.getGlyphId('H')).getYMaximum() / unitsPerEm;
    }

    /**
     * Reads the class path's {@code folder/name.ttf}.
     *
     * @throws IllegalStateException if it is not there: the program is not installed as it should be
     */
    static TrueTypeFace load(String folder, String name) {
        String path = folder + "/" + name + ".ttf";
        try (InputStream stream = TrueTypeFace.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("no font " + path + " on the class path");
            }
            return new TrueTypeFace(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double[] advances() throws IOException {
        double[] result = new double[file.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < result.length; glyph++) {
            result[glyph] = file.getAdvanceWidth(glyph) / unitsPerEm;
        }
        return result;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int glyph(int codePoint) {
        int glyph = codePoint <= Character.MAX_VALUE ? characters.getGlyphId(codePoint) : 0;
        return glyph == 0 && codePoint == NO_BREAK_HYPHEN ? characters.getGlyphId(HYPHEN) : glyph;
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
    public TrueTypeFont file() {
        return file;
    }
}
