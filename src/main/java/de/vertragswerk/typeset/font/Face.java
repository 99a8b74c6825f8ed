package de.vertragswerk.typeset.font;

import org.apache.fontbox.ttf.TrueTypeFont;

/** One cut of a typeface. Measures are parts of the em, y upwards. Safe for use by several threads. */
public interface Face {
    /** The name of the file that it is read from, unique in a run: {@code LiberationSerif-Regular}. */
    String name();

    /** The glyph of a character; 0 where the face has none. */
    int glyph(int codePoint);

    double advance(int glyph);

    /** What comes between two glyphs beyond the advance of the first, mostly less than nothing. */
    double kern(int left, int right);

    /** How far letters rise above the baseline. */
    double ascent();

    /** How far letters fall below the baseline, less than 0. */
    double descent();

    /** The height of "H". */
    double capHeight();

    /**
     * The font file, for embedding; shared, not to be changed or closed. Threads may make subsets at the same time: its
     * tables have been read, and a subset reads the bytes through a stream of its own.
     */
    TrueTypeFont file();
}
