package de.vertragswerk.typeset;

import de.vertragswerk.typeset.foreign.ForeignFiles;
import de.vertragswerk.typeset.foreign.UnfitException;
import de.vertragswerk.typeset.layout.PictureSize;
import de.vertragswerk.typeset.layout.Pictures;
import de.vertragswerk.typeset.layout.Troubles;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How large pictures are; reads no more than the head of their files, and tells what is wrong with them. */
final class PictureSizes {
    /** More would take too much memory: a sheet of 60 x 60 cm at 300 pixels to the inch. */
    private static final long MOST_PIXELS = 50_000_000;

    private final Pictures pictures;
    private final ForeignFiles foreign;
    private final Troubles troubles;

    PictureSizes(Pictures pictures, ForeignFiles foreign, Troubles troubles) {
        this.pictures = pictures;
        this.foreign = foreign;
        this.troubles = troubles;
    }

    /** The size of a picture; empty where it cannot be printed. */
    Optional<PictureSize> of(String source) {
        return ForeignFiles.isPage(source) ? ofPage(source) : ofImage(source);
    }

    private Optional<PictureSize> ofPage(String source) {
        try {
            return Optional.of(foreign.page(source).size());
        } catch (UnfitException e) {
            return wrong(source, e.reason());
        }
    }

    private Optional<PictureSize> ofImage(String source) {
        Optional<byte[]> file = pictures.find(source);
        if (file.isEmpty()) {
            return wrong(source, "Es gibt keine Datei mit diesem Namen.");
        }
        Optional<Dimension> size = size(file.get());
        if (size.isEmpty()) {
            return wrong(source, "Die Datei ist kein lesbares Bild im Format PNG oder JPEG.");
        }
        Dimension pixels = size.get();
        return (long) pixels.width * pixels.height <= MOST_PIXELS
                ? Optional.of(PictureSize.ofPixels(pixels.width, pixels.height))
                : wrong(source, "Es hat mehr als 50 Millionen Bildpunkte.");
    }

    private Optional<PictureSize> wrong(String source, String reason) {
        troubles.noPicture(source, reason);
        return Optional.empty();
    }

    private static Optional<Dimension> size(byte[] file) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? Optional.of(size(readers.next(), stream)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Dimension size(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream);
            return new Dimension(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }
}
