package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Document;
import de.vertragswerk.typeset.font.Family;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.PictureSize;
import de.vertragswerk.typeset.layout.Troubles;
import de.vertragswerk.typeset.line.LineBreaker;
import de.vertragswerk.typeset.style.PageStyle;
import java.util.Optional;
import java.util.function.Function;

/** Sets a document: blocks become strips, and elements of the structure that a screen reader follows. */
public final class GalleyMaker {
    private final PageStyle style;
    private final LineBreaker lines;
    private final Family family;
    private final Function<String, Optional<PictureSize>> pictures;
    private final Troubles troubles;

    /**
     * @param pictures the size of a picture by its source; empty, and told of, where there is none that can be read
     */
    public GalleyMaker(
            PageStyle style,
            LineBreaker lines,
            Family family,
            Function<String, Optional<PictureSize>> pictures,
            Troubles troubles) {
        this.style = style;
        this.lines = lines;
        this.family = family;
        this.pictures = pictures;
        this.troubles = troubles;
    }

    public Galley make(Document document) {
        Outline outline = Outline.of(document.blocks());
        Workshop shop = new Workshop(style, new Typography(style.text(), lines, family), pictures, troubles, outline);
        Element root = Element.root();
        Strips strips = Strips.ofPages(style.columns());
        Place place = new Place(strips, Room.column(style.columnWidth(), style.text()), root, Optional.empty());
        BlockSetter.all(document.blocks(), shop, place);
        return new Galley(strips.regions(), shop.firstPage(), root, outline.bookmarks());
    }
}
