package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.font.Font;
import de.vertragswerk.typeset.layout.Glyphs;

/**
 * The operators of a content stream that show text (ISO 32000-1, 9). Points are in pt from the lower left corner of the
 * page.
 */
final class Ink {
    /** How far in thousandths of the em a glyph may be from where it belongs, so that few numbers are needed. */
    private static final double TOLERANCE = 2;

    private final Fonts fonts;
    private final Syntax syntax;
    private boolean inText;
    private boolean inRun;
    /** How far in thousandths of the em the next glyph of the run is from where it belongs. */
    private double owed;

    private String font = "";
    private double size;
    private double expansion = 1;
    /** Where the last fragment began, in thousandths; kept as whole numbers so that moves do not add up errors. */
    private long x;

    private long y;

    Ink(Fonts fonts, Syntax syntax) {
        this.fonts = fonts;
        this.syntax = syntax;
    }

    /** Begins a new content stream. */
    void clear() {
        syntax.clear();
        font = "";
        expansion = 1;
    }

    /** Begins a sequence that belongs to an element of the structure. */
    void begin(String tag, int markedContent) {
        syntax.add("/").add(tag).add("<</MCID ").digits(markedContent).add(">>BDC\n");
    }

    /** Begins a sequence that is not read. */
    void beginArtifact(String entries) {
        syntax.add("/Artifact").add(entries).add("BDC\n");
    }

    void end() {
        endText();
        syntax.add("EMC\n");
    }

    /** The outline of a rectangle, thin. */
    void rectangle(double left, double bottom, double width, double height) {
        endText();
        syntax.add("0.5 w ")
                .number(left)
                .number(bottom)
                .number(width)
                .number(height)
                .add("re S\n");
    }

    /** Shows a picture of the resources. */
    void picture(String name, double left, double bottom, double width, double height) {
        endText();
        syntax.add("q ").number(width).add("0 0 ").number(height).number(left).number(bottom);
        syntax.add("cm /").add(name).add(" Do Q\n");
    }

    void endText() {
        if (inText) {
            syntax.add("ET\n");
            inText = false;
        }
    }

    /**
     * Shows a part of a run; glyphs that the face does not have, or that have no meaning outside of it, as empty boxes.
     *
     * @param left of the first glyph that is shown
     */
    void show(Glyphs glyphs, int from, int to, double left, double baseline) {
        Font shownFont = glyphs.font();
        FontUse use = fonts.use(shownFont.face());
        double unit = 1000 / (shownFont.size() * shownFont.expansion());
        String text = glyphs.text();
        int at = text.offsetByCodePoints(0, from);
        double pen = left;
        for (int i = from; i < to; i++) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            double advance = shownFont.advance(glyphs.glyph(i)) + glyphs.shift(i);
            int shown = use.note(glyphs.glyph(i), character);
            if (shown == 0) {
                endRun();
                box(shownFont, character, pen, baseline);
            } else {
                if (!inRun) {
                    beginRun(use, shownFont, pen, baseline);
                }
                glyph(shown);
                owed += advance * unit - use.width(shown);
            }
            pen += advance;
        }
        endRun();
    }

    private void beginRun(FontUse use, Font runFont, double left, double baseline) {
        moveTo(left, baseline);
        select(use, runFont);
        syntax.add("[(");
        inRun = true;
        owed = 0;
    }

    private void glyph(int glyph) {
        if (Math.abs(owed) > TOLERANCE) {
            long whole = Math.round(owed);
            syntax.add(")").integer(-whole).add("(");
            owed -= whole;
        }
        syntax.inString(glyph >> 8).inString(glyph & 0xFF);
    }

    private void endRun() {
        if (inRun) {
            syntax.add(")]TJ\n");
            inRun = false;
        }
    }

    /** Shows a space right after what was shown last. */
    void space(Font spaceFont) {
        FontUse use = fonts.use(spaceFont.face());
        int glyph = use.note(spaceFont.face().glyph(' '), ' ');
        if (inText && glyph != 0) {
            select(use, spaceFont);
            syntax.add("(").inString(glyph >> 8).inString(glyph & 0xFF).add(")Tj\n");
        }
    }

    /** An empty box that is read as its character. */
    private void box(Font emptyFont, int character, double left, double baseline) {
        endText();
        String read = FontUse.hasMeaning(character) ? Character.toString(character) : "\uFFFD";
        syntax.add("/Span<</ActualText").text(read).add(">>BDC\n");
        double width = emptyFont.advance(0);
        rectangle(left + width * 0.1, baseline, width * 0.8, emptyFont.face().capHeight() * emptyFont.size());
        syntax.add("EMC\n");
    }

    private void moveTo(double left, double baseline) {
        if (!inText) {
            syntax.add("BT\n");
            inText = true;
            x = 0;
            y = 0;
        }
        long newX = Math.round(left * 1000);
        long newY = Math.round(baseline * 1000);
        syntax.thousandths(newX - x).thousandths(newY - y).add("Td\n");
        x = newX;
        y = newY;
    }

    private void select(FontUse use, Font selected) {
        if (!use.name().equals(font) || selected.size() != size) {
            font = use.name();
            size = selected.size();
            syntax.add("/").add(font).octet(' ').number(size).add("Tf\n");
        }
        if (selected.expansion() != expansion) {
            expansion = selected.expansion();
            syntax.number(100 * expansion).add("Tz\n");
        }
    }
}
