package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A face of the class path, without kerning. */
final class PlainFace implements Face {
    private final byte[] program;
    private final TrueTypeFont font;

    private PlainFace(byte[] program) throws IOException {
        this.program = program;
        font = new TTFParser().parse(new RandomAccessReadBuffer(program));
    }

    /** A face by its name: {@code LiberationSerif-Regular}. */
    static PlainFace of(String name) {
        try (InputStream in = PlainFace.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            return new PlainFace(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        try {
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int glyph(int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint == 0xAD ? '-' : codePoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) / 2048.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double kern(int left, int right) {
        return 0;
    }

    @Override
    public double ascent() {
        return 0.891;
    }

    @Override
    public double descent() {
        return -0.216;
    }

    @Override
    public double capHeight() {
        return 0.655;
    }

    @Override
    public byte[] program() {
        return program;
    }
}
