package de.vertragswerk.typeset.quality;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the visible, upright characters of a file, without those that its structure passes over. */
final class GlyphReader extends PDFTextStripper {
    private static final Block DECORATION = new Block(-2, "Artifact");

    private final Structure structure;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();

    private GlyphReader(Structure structure) {
        this.structure = structure;
    }

    static List<Glyph> read(PDDocument document) throws IOException {
        GlyphReader reader = new GlyphReader(new Structure(document));
        reader.getText(document);
        return reader.glyphs;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Block outer = open.isEmpty() ? Block.NONE : open.peek();
        int content = properties == null ? -1 : properties.getInt(COSName.MCID);
        if (outer.equals(DECORATION) || COSName.ARTIFACT.equals(tag)) {
            open.push(DECORATION);
        } else {
            open.push(content < 0 ? outer : structure.blockOf(getCurrentPageNo() - 1, content));
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        Block block = open.isEmpty() ? Block.NONE : open.peek();
        boolean upright = Math.abs(text.getTextMatrix().getShearY()) < 0.001;
        if (upright && !block.equals(DECORATION)) {
            glyphs.add(new Glyph(
                    getCurrentPageNo() - 1,
                    text.getXDirAdj(),
                    text.getYDirAdj(),
                    text.getWidthDirAdj(),
                    Math.abs(text.getYScale()),
                    text.getUnicode(),
                    isBold(text.getFont()),
                    block));
        }
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean named = String.valueOf(font.getName()).toLowerCase(Locale.ROOT).contains("bold");
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        return named || heavy;
    }
}
