package de.vertragswerk.typeset.pdf;

import de.vertragswerk.typeset.layout.Bookmark;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Line;
import de.vertragswerk.typeset.layout.Page;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * All that a file is made of.
 *
 * @param author of the document, or empty
 * @param watermark large and light behind the text of each page; it is scaled to the page
 * @param width of each page
 * @param height of each page
 * @param firstPage number of the first page
 * @param pages taken out as they are drawn, since at the end all memory is needed for the file
 */
public record Publication(
        String title,
        String author,
        Optional<Line> watermark,
        double width,
        double height,
        int firstPage,
        Deque<Page> pages,
        Element structure,
        List<Bookmark> bookmarks) {}
