package de.vertragswerk.typeset.galley;

import de.vertragswerk.model.Block;
import de.vertragswerk.model.ContainerKind;
import de.vertragswerk.model.Inline;
import de.vertragswerk.typeset.layout.Alignment;
import de.vertragswerk.typeset.layout.Element;
import de.vertragswerk.typeset.layout.Mark;
import de.vertragswerk.typeset.layout.PictureSize;
import de.vertragswerk.typeset.layout.Strip;
import de.vertragswerk.typeset.layout.Strip.Ending;
import de.vertragswerk.typeset.style.BoxStyle;
import de.vertragswerk.typeset.style.PageStyle;
import de.vertragswerk.typeset.style.TextStyle;
import java.util.List;

/** Sets a picture, or a frame with its text in its stead. */
final class ImageSetter {
    private final Workshop shop;

    ImageSetter(Workshop shop) {
        this.shop = shop;
    }

    /** Sets a picture in its natural size, smaller where the column or the page is. */
    void set(Block.Image image, Place place) {
        shop.picture(image.source())
                .ifPresentOrElse(size -> setInText(image, size, place), () -> setText(image, place));
    }

    /** Sets a picture as large as the page with the headings above it, and room for the citation of its item below. */
    void setPage(Block.Image image, Place place) {
        shop.picture(image.source()).ifPresentOrElse(size -> setPage(image, size, place), () -> setText(image, place));
    }

    private void setInText(Block.Image image, PictureSize size, Place place) {
        Room room = place.room();
        TextStyle text = room.text();
        double highest = shop.style().body().height() - text.leading();
        double scale = Math.min(1, fitting(size, room.width(), highest));
        double free = room.width() - size.width() * scale;
        double x = room.x() + (text.alignment() == Alignment.CENTER ? free / 2 : 0);
        Mark picture = picture(image, size, scale, x, 0, place.parent());
        place.strips().add(strip(text.before(), size.height() * scale, text.after(), picture));
    }

    private void setPage(Block.Image image, PictureSize size, Place place) {
        Room room = place.room();
        double height = heightLeft(place.strips()) - (place.item().isPresent() ? citation(room.text()) : 0);
        double scale = fitting(size, room.width(), height);
        double x = room.x() + (room.width() - size.width() * scale) / 2;
        double y = (height - size.height() * scale) / 2;
        place.strips().addPage(strip(0, height, 0, picture(image, size, scale, x, y, place.parent())));
    }

    private double heightLeft(Strips strips) {
        PageStyle style = shop.style();
        int start = strips.startOfHeadings();
        List<Strip> headings = strips.from(start);
        double height = (start == 0 ? style.firstBody() : style.body()).height();
        if (headings.isEmpty()) {
            return height;
        }
        double taken =
                Stack.height(headings) + headings.get(headings.size() - 1).after();
        return Math.max(height - taken, height / 3);
    }

    /** The most that a citation may take, on the grid. */
    private double citation(TextStyle running) {
        BoxStyle box = shop.style().box(ContainerKind.CITATION);
        TextStyle text = box.text().orElse(running);
        return Math.max(box.before(), text.before())
                + text.leading()
                + shop.style().grid();
    }

    private static double fitting(PictureSize size, double width, double height) {
        return Math.min(width / size.width(), height / size.height());
    }

    private static Mark picture(Block.Image image, PictureSize size, double scale, double x, double y, Element parent) {
        Element element = parent.add("Figure", new Element.Attribute("", "Alt", image.alternative()));
        return new Mark.Picture(x, y, size.width() * scale, size.height() * scale, image.source(), element);
    }

    private static Strip strip(double before, double height, double after, Mark picture) {
        return new Strip(before, height, after, Ending.ALLOWED, false, List.of(picture), List.of());
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
