package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.Inline;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.List;
import java.util.Optional;

/** Sets a picture in its natural size, smaller where the column or the page is; or a frame with its text in its stead. */
final class ImageSetter {
    private final Workshop shop;

    ImageSetter(Workshop shop) {
        this.shop = shop;
    }

    void set(Block.Image image, Place place) {
        Optional<PictureSize> size = shop.picture(image.source());
        if (size.isPresent()) {
            set(image, size.get(), place);
        } else {
            setText(image, place);
        }
    }

    private void set(Block.Image image, PictureSize size, Place place) {
        Room room = place.room();
        TextStyle text = room.text();
        double highest = shop.style().body().height() - text.leading();
        double fitting = Math.min(room.width() / size.naturalWidth(), highest / size.naturalHeight());
        double scale = Math.min(1, fitting);
        double width = size.naturalWidth() * scale;
        double height = size.naturalHeight() * scale;
        double free = room.width() - width;
        double x = room.x() + (text.alignment() == Alignment.CENTER ? free / 2 : 0);
        Element element = place.parent().add("Figure", new Element.Attribute("", "Alt", image.alternative()));
        Mark picture = new Mark.Picture(x, 0, width, height, image.source(), element);
        Ending ending = Ending.ALLOWED;
        place.strips().add(new Strip(text.before(), height, text.after(), ending, false, List.of(picture), List.of()));
    }

    private void setText(Block.Image image, Place place) {
        Room room = place.room();
        double padding = shop.style().table().padding();
        Strips strips = place.strips();
        int first = strips.size();
        List<Inline> words = List.of(new Inline.Plain("[Bild: " + image.alternative() + "]"));
        ParagraphSetter.onGrid(shop).set(words, place.in(room.indented(padding, padding)));
        strips.frame(first, shop.frame(room));
        strips.keepTogether(first);
    }
}
