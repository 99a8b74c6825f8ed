package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Bookmark;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Page;
import java.util.List;

/**
 * All that a file is made of.
 *
 * @param author of the document, or empty
 * @param watermark large and light behind the text of each page, or empty
 * @param width of each page
 * @param height of each page
 */
public record Publication(
        String title,
        String author,
        String watermark,
        double width,
        double height,
        List<Page> pages,
        Element structure,
        List<Bookmark> bookmarks) {}
