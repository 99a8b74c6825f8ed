package de.vertragswerk.typeset.galley;

import de.vertragswerk.typeset.layout.Bookmark;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Page;
import de.vertragswerk.typeset.layout.Region;
import java.util.List;

/**
 * A document set in lines, before it is divided into pages.
 *
 * @param firstPage what has a fixed place on the first page
 */
public record Galley(List<Region> regions, List<Page.Placed> firstPage, Element structure, List<Bookmark> bookmarks) {}
