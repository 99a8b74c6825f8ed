package de.vertragswerk.model;

import de.vertragswerk.diagnostic.Position;
import java.util.List;

/**
 * A clause with its templates carried out. What a template filled in stands as one marker character each, so that
 * Markdown never reads it and its role stays known.
 *
 * @param text Markdown with markers
 * @param inserted what the markers stand for
 * @param sources where the text came from
 */
public record Expansion(String text, List<Inline> inserted, SourceMap sources) {
    private static final int FIRST = 0xF0000;
    private static final int LAST = 0xFFFFD;

    /** How many insertions one clause can hold. */
    public static final int MOST = LAST - FIRST + 1;

    /** The marker for the inline at an index below {@link #MOST}: a code point of the private-use plane 15. */
    public static String marker(int index) {
        return Character.toString(FIRST + index);
    }

    /** Whether a character of this text is one of its markers. */
    public boolean isMarker(int codePoint) {
        return codePoint >= FIRST && codePoint < FIRST + inserted.size();
    }

    /** What a marker stands for. */
    public Inline inserted(int codePoint) {
        return inserted.get(codePoint - FIRST);
    }

    /** A part of this text, from an offset to another. */
    public Expansion part(int from, int to) {
        return new Expansion(text.substring(from, to), inserted, sources.part(text, from, to));
    }

    /** The place of an offset in the file. */
    public Position at(int offset) {
        return sources.at(text, offset);
    }
}
