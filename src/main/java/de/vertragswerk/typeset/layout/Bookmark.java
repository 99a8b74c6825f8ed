package de.vertragswerk.typeset.layout;

/**
 * An entry of the reader's outline.
 *
 * @param level from 1
 * @param anchor the name of a {@link Mark.Anchor}
 */
public record Bookmark(int level, String title, String anchor) {}
